package pl.novahouse.chatbot.domain.conversation;

import pl.novahouse.chatbot.domain.shared.Phrases;

/** What visitors want of us besides an answer; counts wherever in the message it stands. */
final class Wishes {

    static final Phrases CONSULTATION = Phrases.of(
            "rezerwuje|rezerwujemy|bukuje|zapisuje|zapisujemy|zabukuj|umow|umowmy|umowcie|umowic|umowienie|umawiam|umawiamy|umawiac|zapisz|zapiszcie|zapisac|zarezerwuj|zarezerwowac ?mnie ?sie ?prosze ?na ?jakas ?jakies ?bezplatna|darmowa ?termin ?na konsultacj*|spotkani*|rozmow*|wizyt*|termin|pomiar*|telefon",
            "chce|chcialbym|chcialabym|chcielibysmy|prosze|moge|mozna|mozemy ?o ?prosic ?o ?bezplatna|darmowa konsultacj*|spotkanie",
            "chce|chcialbym|chcialabym|chcielibysmy|prosze|moge|mozna|mozemy|mozecie|jak|gdzie sie ?z|do ?wami|panstwem umowic|spotkac|zapisac",
            "umowmy sie",
            "zadzwoncie|zadzwon|oddzwoncie|oddzwon",
            "link|linka|linku|kalendarz|kalendarza ?mi ?do|na ?waszego rezerwacji|kalendarza|umowienia|zapisow|konsultacji|konsultacje|spotkania",
            "prosze|poprosze o telefon|kontakt|oddzwonienie|rozmowe|konsultacje|spotkanie|zadzwonienie",
            "book|arrange|schedule|set ?up ?a|an|the ?free consultation|meeting|call|appointment|visit",
            "call me ?back",
            "umow|umowcie|umowmy|umawiam|zarezerwuj|zarezerwujcie ?mnie|nas|sie ?prosze w|we|na|jutro|pojutrze|dzis|dzisiaj|poniedzialek|wtorek|srode|czwartek|piatek|sobote|kiedy",
            "zapisz|zapiszcie mnie|nas ?prosze w|we|na|jutro|pojutrze|dzis|dzisiaj",
            "umow|umowcie|umowmy|umowic ?sie ?mnie ?nas ?z ?kims ?konsultantem|doradca ?na",
            "chce|chcialbym|chcialabym|chcemy|prosze|moge|mozemy|mozna ?sie ?z ?kims umowic|spotkac",
            "kiedy|gdzie ?sie ?z ?wami mozemy|moge|mozna ?sie ?z ?wami ?kims spotkac|umowic",
            "can|could|may we|i ?please meet|book|schedule",
            "would|i'd|want|like ?like to meet|book|schedule|arrange",
            "can|could|would ?you ?someone|somebody ?please call me|us");

    static final Phrases OFFER = Phrases.of(
            "przyslij*|przyslac|przysla*|wyslij*|wyslac|wysla*|przeslij*|przeslac|przesla*|podeslij*|podeslac|dostac|otrzymac ?mi ?nam ?do ?mnie ?jakas ?wstepna ?gotowa ?konkretna ?pelna ?wasza ofert*|wycen*|cennik*|kosztorys*|katalog*|szczegoly",
            "ofert*|wycen*|cennik*|kosztorys*|katalog* ?prosze ?wyslac ?przyslac ?na ?moj ?e mail*|mejl*|email*|poczte",
            "send|email|mail ?me ?us ?over ?a|an|the|your ?full ?written offer|quote|brochure|catalogue|catalog|estimate|details",
            "get|have|receive ?a|an|the offer|quote|brochure|estimate ?by|via email|mail");

    static final Phrases CONTACT_TIME = Phrases.of(
            "kiedy ?ktos ?kto ?konsultant ?wy ?sie ?do ?mnie ?nas ?ktos ?konsultant odezwie*|odezwa|odezwiecie|oddzwoni*|oddzwonicie|zadzwoni*|zadzwonicie|skontaktuje*|odpisze*|odpisz*|odpowie*",
            "jak szybko|predko ?ktos ?konsultant ?sie ?do ?mnie odezwie*|oddzwoni*|zadzwoni*|skontaktuje*|odpisz*",
            "za|po|w ile|jakim ?czasu ?czasie ?ktos ?konsultant ?sie ?do ?mnie odezwie*|oddzwoni*|zadzwoni*|skontaktuje*|odpisz*",
            "when will|can|does someone|somebody|anyone|you|they|consultant ?be ?get call|contact|answer|reply|touch|back",
            "how soon|fast|quickly will|can|do someone|somebody|you|they call|contact|answer|reply");

    static final Phrases ENGLISH = Phrases.of(
            "do you speak english",
            "in english ?please",
            "english please|version",
            "can|could we|you ?please speak|write|talk|switch|answer|continue ?in|to english",
            "po angielsku",
            "mowicie|mowisz|piszecie po angielsku",
            "speak|talk|write|switch|continue ?to ?in english",
            "know|understand english",
            "i ?only ?don't speak english",
            "angielski|angielsku ?prosze");

    static final Phrases POLISH = Phrases.of(
            "po polsku",
            "in polish ?please",
            "polish please",
            "na polski",
            "back to polish",
            "switch to polish",
            "auf polnisch",
            "polnisch bitte",
            "польською|польскою");

    static final Phrases LANGUAGES = Phrases.of(
            "do|can|does you|somebody|anyone|anybody ?also ?there speak|know|understand|talk polish|german|ukrainian|russian|french|spanish|italian",
            "which|what|other languages|language ?do",
            "mowicie|mowisz|mowi|piszecie|piszesz|rozumiecie|rozumiesz|znacie|znasz|rozmawiacie ?ktos ?tez po|jezyk ?niemiecku|ukrainsku|rosyjsku|francusku|hiszpansku|wlosku|czesku|niemiecki|ukrainski|rosyjski",
            "czy ?mozna ?moge ?tez po niemiecku|ukrainsku|rosyjsku|francusku|hiszpansku|wlosku|czesku",
            "jakimi|jakich|jakie|jaki ?innych jezykach|jezykami|jezyki|jezykow",
            "sprechen|sprechst sie|du|jemand deutsch",
            "розмовляєте|говорите|говорите українською|по");

    static final Phrases PEACE = Phrases.of(
            "zostaw|zostawcie|dajcie|daj|dajze ?juz mi|mnie|nam|nas ?juz ?w ?swiety spokoj|spokoju",
            "nie pisz|piszcie|odzywaj|odzywajcie|zaczepiaj|zaczepiajcie|meczcie|mecz|spamuj|spamujcie ?juz ?do ?mnie ?sie ?wiecej",
            "przestan|przestancie ?juz pisac|mnie|spamowac",
            "leave me|us alone",
            "stop writing|messaging|texting|bothering|spamming");

    static final Phrases RECALL = Phrases.of(
            "co ?wy ?ty ?juz ?o ?mnie|nas ?juz wiesz|wiecie|pamietasz|pamietacie ?o ?mnie|nas",
            "co ?ci ?wam ?juz ?wczesniej podalem|podalam|napisalem|napisalam|powiedzialem|powiedzialam|zapisales|zapisano|zanotowales",
            "jakie ?moje ?nasze dane|informacje ?juz ?o ?mnie ?ode podalem|podalam|znasz|zapisales|pamietasz",
            "ile ?ja ?niby mam|podalem|podalam|mialem|mialam ?tych metrow|metrazu|budzetu|m2",
            "jaki|jaka ?ja ?niby ?w ?koncu mam|podalem|podalam|wybralem|wybralam|wpisalem|wpisalam metraz|powierzchnie|budzet|pakiet|telefon|mail|numer|adres",
            "jaki|jaka metraz|powierzchnie|budzet|pakiet|telefon|mail|numer ?ci ?wam podalem|podalam|wybralem|wybralam",
            "jak mam na imie",
            "podsumuj|podsumujmy|podsumowanie ?mi ?wszystko ?nasza ?co ?rozmowe ?rozmowy ?do ?tej ?pory",
            "co ?juz ?do ?tej ?pory ustalilismy|ustalone|wiadomo",
            "jak sie nazywam",
            "pamietasz ?moj|moje|jaki|jak|ile ?mam|mam|ja imie|metraz|budzet|pakiet|metrow|nazywam",
            "what do you know about me",
            "what did i tell|say|choose",
            "do you remember my|me|what",
            "przypomnij|przypomnijcie|powtorz|pokaz|wypisz|podaj ?mi ?prosze ?wszystko co ?ja ?ci ?wam ?juz ?o ?mnie mam|masz|macie|wiesz|wiecie|zapisales|podalem|podalam|napisalem|napisalam|mowilem|mowilam|zapisane|zapisano|ustalilismy",
            "przypomnij|powtorz|pokaz|wypisz ?mi ?prosze moje ?zapisane dane|informacje|ustalenia",
            "co ?ja ?tam ?macie|mam|masz ?o ?mnie ?juz zapisane|zapisales|zapisaliscie|zanotowane|zanotowales|zanotowaliscie",
            "jakie ?moje ?nasze ?osobowe dane|informacje ?wy ?o ?mnie|nas macie|masz|posiadacie|przechowujecie|zapisaliscie",
            "jakie macie|masz|posiadacie|przechowujecie|zapisaliscie ?moje ?o ?mnie|nas dane|informacje",
            "what|which ?personal data ?of ?mine ?do ?you have|keep|store|hold",
            "what|which ?personal data|information|details ?do ?you ?have ?keep ?store ?hold about|on me|us",
            "what ?else have ?i|you ?told|noted|saved ?you|down",
            "remind me what ?i|we");

    /** Takes the question of what is known for another one. */
    static final Phrases NOT_RECALL = Phrases.of(
            "usun*|skasuj*|wykresl*|wyslij*|przeslij*|kopie|kopia",
            "nie ?jeszcze wiem|pamietam|znam|mam",
            "sprawdze|powiem|podam");

    private Wishes() {}
}
