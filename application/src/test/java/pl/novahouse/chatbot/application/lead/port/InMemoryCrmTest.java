package pl.novahouse.chatbot.application.lead.port;

class InMemoryCrmTest implements CrmContract {

    private final Crm crm = new InMemoryCrm();

    @Override
    public Crm crm() {
        return crm;
    }
}
