package pl.novahouse.chatbot.application.catalogue;

/** Towns in the cases that sentences need. */
interface TownNames {

    /** "we Wrocławiu". */
    String inside(String nominative);

    /** "Wrocławia". */
    String genitive(String nominative);
}
