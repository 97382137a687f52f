package pl.novahouse.chatbot.domain.catalogue;

import java.util.List;
import java.util.stream.Stream;

/** What the words of a question hint at, in Polish and English; the phrases are folded, see {@link Phrase}. */
enum Cue {
    PACKAGE("""
            pakiet*, pakiec*, wariant*, wersj*, opcj*, package*, option*, plan, plans"""),
    PACKAGES("""
            pakiety, pakietow, pakietami, pakietach, warianty, wariantow, opcje, packages, options, plans,
            poziomy wykonczenia, standardy wykonczenia"""),
    PRICE("""
            ile kosz*, koszt, koszta, koszty, kosztu, kosztow, kosztem, koszcie, kosztuje, kosztuja, kosztowac,
            kosztowal*, kosztowaloby, cena, ceny, cene, cen, cenami, cenach, cenowo, cennik*, wycen*,
            ile zaplac*, ile wyjd*, ile wyszl*, ile wychodz*, ile wynies*, ile wynosi, ile bede, ile bedzie,
            ile to bedzie, po ile, za ile, ile za, ile trzeba, ile biorecie, ile bierzecie, ile liczycie,
            ile sobie, ile musi*, ile musze, ile plac*, ile pieniedzy, ile kasy, ile hajsu, ile wydam,
            ile wydac, policz*, oblicz*, przelicz*, kalkulac*, na ile wyjd*, stawka, stawki, kwota, kwoty,
            price*, pricing, cost, costs, how much, quote, estimate, ile to, jaka suma, jaki wydatek, co za to,
            ile dla, ile ktor*, ile kazd*, po czemu, ile okolo, ile mniej, w jakiej cenie"""),
    PER_SQUARE_METRE("""
            za metr, za metra, za m2, za m, od metra, od m2, za 1 m2, za 1 m, metra kwadratowego, zl m2, zl/m2,
            za metr kw*, cena metra, koszt metra, cene metra, ceny metra, stawka za, per square*, per m2,
            per sqm, per metre, per meter, a square met*, cena m2, koszt m2, m2 w, metr kwadratowy, metrze,
            ile metr"""),
    CHEAPEST("""
            kosztuj* najmniej, wychodz* najmniej, plac* najmniej, od jakiej kwoty, od jakiej ceny, od jakich kwot,
            od jakich cen, startuj*,
            najkorzystniej cenow*, najkorzystniejsz* cenow*, minimum zeby, minimum aby, miec minimum, ekonomiczn*, pakiet budzetow*, budzetow* pakiet*, budzetow* opcj*,
            najtansz*, najtaniej, ile najmniej, najmniej kosztuj*, najmniej zaplac*, najmniej wydam, najnizsz* cen*,
            najnizsz* koszt*, najnizsz* stawk*, najmniejsz* koszt*, najmniejsz* pieniadz*, najmniejsz* kas*,
            od ilu, ceny od, cena od, zaczynaja ceny, zaczynaja cen*, cheapest, lowest price*, lowest cost,
            least expensive, most affordable, minimaln* koszt*, minimaln* kwot*, minimaln* cen*,
            minimaln* budzet*, najbardziej budzetow*, najekonomiczn*, najoszczedn*, najnizsz* pakiet*, start at,
            starting price, prices start, najtanszy*"""),
    DEAREST("""
            najdrozsz*, najdrozej, najwyzsz* cen*, najwyzsz* stawk*, najwyzsz* pakiet*, najwyzsz* standard*,
            najwyzsz* polk*, najbardziej luksusow*, najbogatsz*, most expensive, priciest, highest price*,
            top package, best package, wypasion*, najbardziej wypas*"""),
    MOST_CHOSEN("""
            sprzedaje sie najlepiej, sprzedaj* najlepiej, najlepiej sprzedaj*, najczesciej sprzedaj*,
            najpopularniejsz*, najczesciej wybier*, najczesciej bior*, najczesciej biera*, najczesciej kupuj*,
            najczesciej zamawia*, najczesciej decyduj*, najchetniej, wybieraj* najczesciej, bior* najczesciej,
            najczesciej klien*, decyduj* sie najczesciej, bestseller*, popularny*, popularn* pakiet*,
            most popular, most chosen, most often, popular, wiekszosc klientow, wiekszosc osob, wiekszosc ludzi,
            inni klienci, inni wybieraj*, inni bior*, ludzie wybieraj*, ludzie bior*, klienci wybieraj*,
            klienci bior*, najwiecej osob, najwiecej klientow, najczestszy, najczestsz* wyb*, schodzi najlepiej,
            najlepiej schodzi, najlepiej sie sprzeda*, do most people, people choose, clients choose"""),
    DIFFERENCE("""
            co odpada, takim razie odpada, co strace, co trace, co tracimy, roznic*, rozni*, odrozni*, wyroznia, porownaj*, porownan*, porownac, porowna*, vs, versus,
            difference*, differ, differs, compare*, comparison, lepszy od, lepsz* niz, drozszy od, drozsz* niz,
            drozszy niz, tanszy od, tansz* niz, doplata do, doplacic do, doplac* do, wiecej niz, roznia, a czym,
            przewag*, wiecej ma, co wiecej, ma wiecej, warto doplac*, oplaca sie doplac*"""),
    ALL("""
            wszystk*, kazdy, kazdego, kazdym, poszczegoln*, cala oferta, pelne, pelna, tabel*, all, every, each,
            calosc oferty, lista, liste, zestawienie"""),
    TABLE("""
            tabel*, zestawien*, porownaj wszystk*, porownan*, compare all, comparison, porownaj pakiet*,
            porownac pakiet*, compare packages, compare the packages, side by side, porownaj mi, porownaj"""),
    INCLUDED("""
            zawiera*, obejmuj*, wchodzi*, wchodz*, wliczon*, w cenie, zakres, zakresie, zakresu, co dostan*,
            co otrzym*, co mam w, co jest w, co w, w pakiecie, w pakiet, sklad pakiet*, sklad*, w standardzie,
            include*, included, what do i get, whats in, what's in, what is in, comes with, come with, w ramach,
            zapewnia*, co masz w, co macie w, co daje"""),
    EXTRA("""
            doplat*, doplac*, dodatkowo platn*, dodatkow*, ekstra, nie obejm*, nie zawier*, nie wchodz*,
            poza pakietem, poza cena, osobno, extra, not included, additional*, nie ma w, nie jest w,
            niewliczon*, nie sa wliczon*, ukryt*, hidden, exclude*"""),
    ASKS_FOR_THING("""
            czy, robicie, macie, jest, sa, bedzie, beda, dostan*, mam, do you, is, are, does, kladziecie,
            montujecie, malujecie, dajecie, zapewniacie, a co z, what about, co z, kto, trzeba, musze"""),
    OWN_THINGS("""
            wlasn*, swoj*, moj, moje, mojej, moja, moich, juz mam, mam juz, kupion*, kupil*, zrezygnow*, bez,
            marki, marek, firmy jak*, producent*, jakie marki, kolor*, wzor*, own, brand*, without"""),
    DESIGN("""
            projekt*, projektow*, design*, architekt*"""),
    WORKS("""
            prac, prace, remont*, robot*, wykonczeni*, realizacj*, budow*, wykonani*, ekip*, works, renovation,
            finishing, construction"""),
    TIME("""
            ile trwa*, w ile powst*, w ile zrob*, w ile robi*, w jakim czasie, ile dluzej, o ile dluzej, kiedy sie wprowadz*, kiedy wprowadz*, skonczycie, wyrobicie, zdazycie, jak dlugo, ile czasu, czas realizac*, czas wykon*, czas trwan*, czasu, termin realiz*, skonczyc, koniec prac,
            terminy realiz*, termin wykon*, termin zakoncz*, ile tygodni, ile dni, ile miesiecy, jak szybko,
            kiedy bedzie gotow*, na kiedy, how long, ile zajm*, ile zajem*, czeka sie, ile sie czeka, lead time,
            how many weeks, how fast, ile potrwa*, trwa, trwaja, potrwa, zajmie, zajmuje, czasowo, how quickly,
            timeline, dlugo trwa*, jak dlugi*, duration, czas, take, najszybciej, najszybsz*, fastest"""),
    START("""
            zaczac, rozpocz*, zaczynacie, zaczniecie, start, startu*, wolny termin*, wolne termin*,
            najblizsz* termin*, wejsc, od kiedy, wchodzicie, kiedy mozecie, umow*, klucz*, begin, oddani*"""),
    SKIM_COAT("""
            gladz*, gladzi, szpachlow*, skim coat*, plaster*"""),
    LAMPS("""
            lamp*, oswietleni*, zyrandol*, oprawy, zarowk*, kinkiet*, led, ledy, lighting, lights,
            light fixtures"""),
    FURNITURE("""
            mebl*, umeblowan*, szafy, szafa, szafe, kanap*, sof*, lozk*, furniture, wardrobe*"""),
    CABINET("""
            szafk* pod, szafk* lazienk*, szafka, szafke, szafki, bathroom cabinet, vanity"""),
    VISUALISATION("""
            wizualizac*, wizualk*, wiz, wizki, 3d, render*, visuali*"""),
    FLOORS("""
            podlog*, panel*, parkiet*, deska podlog*, deski podlog*, floor*, winyl*, flooring"""),
    SKIRTING("""
            listw*, skirting*, baseboard*"""),
    TILES("""
            plytka, plytki, plytke, plytkami, plytkach, plytkom, plytek, kafel*, glazur*, terakot*, gres, gresu, tiles, tile"""),
    DOORS("""
            drzwi*, osciezn*, doors, door"""),
    HANDLES("""
            klamk*, klamek, handles"""),
    FITTINGS("""
            armatur*, bateri*, kran, krany, taps, fittings"""),
    CERAMICS("""
            ceramik*, umywalk*, sedes*, toalet*, wc, wanna, wanne, wanny, prysznic*, kabin*, brodzik*, toilet*,
            sink*, shower*, bathtub"""),
    PAINTING("""
            malowan*, pomalow*, malujecie, farb*, paint*"""),
    BATHROOM("""
            lazienk*, lazience, bathroom*"""),
    COORDINATION("""
            koordynac*, nadzor*, kierownik*, supervision, coordination"""),
    TRANSPORT("""
            transport*, wniesien*, dostaw*, deliver*"""),
    CLEANING("""
            sprzatan*, posprzat*, sprzatacie, clean*"""),
    INSPECTION("""
            odbior techn*, odbior mieszk*, odbioru techn*, odbiorze techn*, odbioru mieszk*, odbiorze mieszk*, odbiory, pomoc przy odbior*,
            inspection, handover"""),
    MATERIALS("""
            material*, materials"""),
    FITTING("""
            montaz*, ulozen*, polozen*, kladzen*, uklada*, fitting, installation"""),
    COUNT("""
            ile, ilu, jak duzy, jak duzo, liczba, liczb*, how many, wiele, number, wybor, wyboru, wybrac, limit*"""),
    PRODUCTS("""
            produkt*, pozycj*, katalog*, materialow do wyb*, do wyboru, wzorow, products, catalogue, catalog,
            rzeczy do wyb*, material* do wyb*"""),
    SWAPS("""
            zamian*, zamien*, wymian*, wymien*, podmian*, podmien*, swap*, exchange*"""),
    MEETINGS("""
            spotka*, konsultac* z proj*, meetings, meeting"""),
    WARRANTY("""
            gwaranc*, rekojm*, warrant*, guarantee*"""),
    DISCOUNT("""
            dogad*, ostatnie slowo, do negocjacji, do ugadania, ponegocj*, cenie porozmawiac,
            rabat*, znizk*, zniz*, promoc*, upust*, opust*, przecen*, okazje, discount*, negocj*, targow*,
            zejsc z cen*, spuscic z cen*, taniej sie da, da sie taniej, da rade taniej, moze byc taniej,
            bedzie taniej, mozna taniej, opuscic, urwac, deal, promo, black friday, kod rabat*, cena do negoc*,
            lepsza cena, lepszej cen*, lepsza oferta, ostateczna cena"""),
    TAX("""
            brutto, netto, vat, vatem, vatu, podatek, podatk*, gross, net, tax, taxes"""),
    ADVICE("""
            polec*, doradz*, rekomend*, proponuj*, zaproponuj*, recommend*, suggest*, advise, stosunek, oplaca, oplacaln*,
            optymaln*, najrozsadn*, co wybrac, ktory wybrac, jaki wybrac, pomoz* wybrac, nie wiem ktory,
            nie wiem jaki pakiet, nie wiem jaki wybrac, nie wiem jaki wziac, nie moge sie zdecyd*, dobrac, should i, which package should, co byscie, co bys,
            wybrac pakiet, pakiet wybrac, sie nada, najlepszy pakiet, wybralibys*, wybrali"""),
    RECOMMEND("""
            doradzi*, ktory wybrac, jaki wybrac, ktory pakiet, jaki pakiet, ktory bedzie, ktory lepszy,
            ktory najlep*, najlepszy, najlepsza, najlepiej wybrac, which package, which one, odpowiedni*,
            sensown*, srednio, sredni standard, sredniego standardu, sredni* polk*, zloty srodek, cos sredni*, bez szalenstw,
            nie najtan*, ani najtan*, posrodku, ktory dla mnie, jaki dla mnie, co dla mnie, ktory dla nas, jaki dla nas, co dla nas, co lepsze, pod wynajem, na wynajem, pasowal*, co wybierasz"""),
    ENOUGH("""
            starczy, wystarcz*, ile brakuje, ile mi brakuje, ile zabraknie, ile brak, zmieszcz*, dam rade, damy rade, enough, uda sie za, da sie za, zrobie za,
            zrobicie za, zamkn*, afford, stac mnie, stac na, wyrobi*, da sie wykonczyc za, sie w kwocie"""),
    BUDGET("""
            budzet*, do wydania, do dyspozycji, chce wydac, mozemy wydac, moge wydac, mam na to, budget, co za,
            co mozna za, co dostane za, co bede mial za, przeznaczyc, w kwocie, kwote, odlozone"""),
    INCREASE("""
            doloz*, dorzuc*, dodam, dodamy, dodal*, zwieksz*, podnios*, podniesie*, wiecej o, add, increase, raise"""),
    EXPENSIVE("""
            drogo, drozsi, drozej niz, konkurencja robi, inni robia, za drogo, za drogi, za drogie, za droga, drogi, drogie, drozyzna, za duzo kosz*, za duzo jak, za duzo za, za duzo pien*, to za duzo, sporo, expensive,
            too much, pricey, przeplacac, kosmos, wysoka cena, wysokie ceny, nie stac, duza kwota,
            duzo pieniedzy, duzo kasy, drogawo, cena zabija, konkurencja tansza, taniej u, gdzie indziej taniej,
            inni taniej, duzo kosztuj*, skad taka cena, skad takie ceny, zaporow*"""),
    CHEAPER("""
            tanszy, tansza, tansze, tanszego, tanszy*, cheaper, cos tanszego, nizszy pakiet, nizszy,
            mniejszy pakiet"""),
    DEARER("""
            drozszy, drozsza, drozsze, drozszego, wyzszy, lepszy, lepszego, cos lepszego, bogatszy, better,
            higher"""),
    SHOW("""
            o co chodzi, na czym polega,
            pokaz*, opowiedz*, opisz*, przedstaw*, co to, czym jest, szczegoly, szczegol*, wiecej o, info,
            informac*, show*, tell me, more about, details, describe, interesuje, interesuja, zainteresowan*,
            co wiesz o, napisz o, cos o, powiedz*, karta, karte, jaki jest, jak wyglada, dowiedziec, zobacz*,
            what about, what is"""),
    CHOOSE("""
            wybieram, wybieramy, wybral*, biore, bierzemy, decyduje, decydujemy, zdecydowal*, zdecydowan*, chce,
            chcemy, poprosze, chcialbym, chcialabym, chcielibysmy, wezme, wolę, wole, wolimy, jednak,
            stawiam na, niech bedzie, zostaje przy, zostajemy przy, i choose, i'll take, i will take, we choose,
            go with, i want"""),
    OFFER("""
            jakie, jaki, oferuj*, ofert*, lista, liste, macie, dostepn*, rodzaj*, wymien, pokaz*, przedstaw*,
            ile macie, what, which, list, show*, offer*, do wyboru, opowiedz*, sa, ile jest, poznac"""),
    REACH("""
            dzialacie, dzialac*, robicie, pracujecie, obslugujecie, dojezdz*, dojed*, dojazd*, wykonujecie,
            realizujecie, jestescie, przyjedziecie, przyjezdz*, zasieg*, wykanczacie, wykonczycie, swiadczycie,
            operate, work in, cover, serve, available in, do you work, oferujecie, podejmiecie, zrobicie,
            remontujecie, podejm*, wykonaja, miast*, gdzie, okolic*, teren*, obszar*, poza"""),
    WHERE("""
            gdzie dzial*, gdzie prac*, gdzie robi*, gdzie wykon*, gdzie realiz*, w jakich miast*, jakie miasta,
            jakich miastach, na jakim terenie, na jakim obszarze, obszar dzialan*, zasieg dzial*, gdzie obslug*,
            where do you, which cities, what cities, what areas, jak daleko, teren dzialan*, ktorych miastach,
            w ktorych, jakie miejscow*"""),
    AREA_LIMIT("""
            minimaln* metraz*, najmniejsz* metraz*, maksymaln* metraz*, najwieksz* metraz*, od ilu metrow,
            do ilu metrow, od jakiego metraz*, minimaln* powierzch*, maksymaln* powierzch*,
            od jakiej powierzch*, najmniejsz* mieszkan*, najwieksz* mieszkan*, jakie metraze, jakie powierzch*,
            minimum metr*, metrow minimum, metrow minimalnie, ile metrow minimum, minimum ile metrow,
            ile metrow wam, ile metrow musi*, od ilu m, maximum area, minimum area, smallest flat, largest flat"""),
    RENTAL("""
            wynaj*, najem, najmu, inwestyc*, flip*, airbnb, lokator*, rent, rental, renting, invest*,
            odsprzedaz*, sprzedaz"""),
    SMALL_FLAT("""
            kawalerk*, studio, mikroapartament*, mikrokawalerk*, garsonier*, male mieszkan*, malego mieszkan*,
            small flat, small apartment"""),
    FAMILY("""
            rodzin*, dzieck*, dzieci, dla siebie, dla nas, na lata, family, kids, children, zamieszk*, mieszkac"""),
    HIGH_STANDARD("""
            wysoki* standard*, ekskluzyw*, luksus*, najwyzsz* jakos*, high end, high standard, wysokiej jakosci,
            z wyzszej polki, prestiz*"""),
    LITTLE_MONEY("""
            maly budzet, niewielki budzet, ograniczon* budzet*, niski budzet, oszczedn*, jak najtaniej, tanio,
            low budget, tight budget, malo kasy, malo pieniedzy, po kosztach"""),
    ELSEWHERE("""
            zaliczk*, zadatek, kaucj*, rata, raty, ratach, ratalnie, kredyt*, leasing*, przelew*, gotowk*,
            karta, z gory, zgory, platnosc*, zaplat*, plac* etap*, transz*, faktur*, umow*, reklamac*, usterk*, biuro, biura, biurz*,
            adres*, telefon*, kontakt*, opini*, portfolio, realizacje zdj*, zdjec*, klimatyz*, rekuperac*,
            schod*, taras*, balkon*, ogrod*, okna, okien, rolet*, instalac*, ogrzewan*, fotowolt*, agd, sprzet*,
            kuchni*, zabudow*, konsultac*, umowic, umowmy, umow sie, zarezerw*, rezerwac*, zadzwon*, oddzwon*,
            rozmow*, pracown*, wlasciciel*, sam projekt, projekt sam, projekt bez, samego projekt*, samo projekt*, sama lazienk*,
            sama kuchni*, tylko lazienk*, tylko kuchni*, tylko projekt, opoznien*, kara, kary, deposit*,
            instal*, payment*, invoice*, contract*, appointment, book a, complaint*, kitchen*, stairs,
            air condition*, only the bathroom, just the design, rodo, usunac, dane osobowe, pracuje, bot, botem,
            czlowiek*, parking*, inteligentn*, smart home, sciank*, wyburz*, elektry*, hydraul*, gniazd*,
            tapet*, cegl*, sufit* podwiesz*, podwieszan*, kominek*, dokumentac*, architekt* krajob*, weekend*, sobot*, niedziel*""");

    private final String phrases;

    Cue(String phrases) {
        this.phrases = phrases;
    }

    List<Phrase> phrases() {
        return Stream.of(phrases.split(",", -1))
                .map(String::strip)
                .map(Phrase::of)
                .toList();
    }
}
