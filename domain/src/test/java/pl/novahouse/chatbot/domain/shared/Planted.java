package pl.novahouse.chatbot.domain.shared;

import java.util.List;

/** Personal values as people and programs write them, to be looked for where none may be. */
public final class Planted {

    /** The one whose conversation it is. */
    public static final String PERSON = "Małgorzata Brzęczyszczykiewicz";

    private Planted() {}

    /**
     * @param text what is written
     * @param secrets what nobody may read afterwards
     */
    public record Value(String text, List<String> secrets) {

        static Value of(String text, String... secrets) {
            return new Value(text, List.of(secrets));
        }

        /** Those long enough not to stand anywhere by chance. */
        public List<String> telling() {
            return secrets.stream().filter(secret -> secret.length() > 4).toList();
        }
    }

    /** Numbers are valid by their check digits and nobody's. */
    public static List<Value> values() {
        return List.of(
                Value.of("mój mail to jan.kowalski@example.pl, proszę pisać", "jan.kowalski", "example.pl"),
                Value.of("JAN.KOWALSKI@EXAMPLE.PL", "KOWALSKI"),
                Value.of("jan+nova_house-2@poczta.example.com.pl.", "jan+nova", "poczta.example"),
                Value.of("<mailto:jan.kowalski@example.pl>", "kowalski"),
                Value.of("jan.kowalski @ example.pl", "kowalski"),
                Value.of("jan.kowalski(at)example.pl", "kowalski"),
                Value.of("jan.kowalski [at] example [dot] pl", "kowalski"),
                Value.of("jan.kowalski małpa example kropka pl", "kowalski"),
                Value.of("jankowalski malpa example.pl", "jankowalski"),
                Value.of("GET /szukaj?q=jan.kowalski%40example.pl HTTP/1.1", "kowalski"),
                Value.of("zażółć.gęślą@przykład.pl", "gęślą", "przykład"),
                Value.of("jan.kowalski@example", "kowalski"),
                Value.of("601234567", "601234567"),
                Value.of("601 234 567", "234 567"),
                Value.of("601-234-567", "234-567"),
                Value.of("601.234.567", "234.567"),
                Value.of("601\u00A0234\u00A0567", "234"),
                Value.of("601_234_567", "234_567"),
                Value.of("60 12 34 567", "34 567"),
                Value.of("601 23 45 67", "45 67"),
                Value.of("6 0 1 2 3 4 5 6 7", "5 6 7"),
                Value.of("+48 601 234 567", "601", "567"),
                Value.of("+48601234567", "601234567"),
                Value.of("+48-601-234-567", "234-567"),
                Value.of("(+48) 601 234 567", "601", "567"),
                Value.of("0048 601 234 567", "601", "567"),
                Value.of("48601234567", "601234567"),
                Value.of("48 601 234 567", "601 234"),
                Value.of("(48) 601-234-567", "601-234"),
                Value.of("tel.601234567", "601234567"),
                Value.of("tel601234567", "601234567"),
                Value.of("tel:+48601234567", "601234567"),
                Value.of("?phone=%2B48601234567", "601234567"),
                Value.of("22 123 45 67", "123 45"),
                Value.of("(22) 123-45-67", "123-45"),
                Value.of("022 123 45 67", "123 45"),
                Value.of("58/301 23 45", "301 23"),
                Value.of("kom. 0601 234 567", "601 234"),
                Value.of("proszę dzwonić 512345678 po 17", "512345678"),
                Value.of("601234567/602345678", "601234567", "602345678"),
                Value.of("601 234 567, 602 345 678", "601 234", "602 345"),
                Value.of("+49 30 12345678", "12345678"),
                Value.of("+44 20 7946 0958", "7946"),
                Value.of("sześćset jeden dwieście trzydzieści cztery pięćset sześćdziesiąt siedem", "jeden", "siedem"),
                Value.of("sześć zero jeden dwa trzy cztery pięć sześć siedem", "zero", "siedem"),
                Value.of("٦٠١٢٣٤٥٦٧", "٦٠١٢٣٤٥٦٧"),
                Value.of("６０１ ２３４ ５６７", "２３４"),
                Value.of("44051401359", "44051401359"),
                Value.of("PESEL: 44051401359", "44051401359"),
                Value.of("pesel 440514 01359", "440514", "01359"),
                Value.of("mój pesel to 02070803628", "02070803628"),
                Value.of("PESEL 12345678901", "12345678901"),
                Value.of("NIP 526-10-40-828", "526-10", "828"),
                Value.of("NIP: 5261040828", "5261040828"),
                Value.of("526-104-08-28", "526-104"),
                Value.of("5261040828", "5261040828"),
                Value.of("PL5261040828", "5261040828"),
                Value.of("PL 526 104 08 28", "526 104"),
                Value.of("REGON 123456785", "123456785"),
                Value.of("regon: 23511332857188", "23511332857188"),
                Value.of("PL61 1090 1014 0000 0712 1981 2874", "1090", "2874"),
                Value.of("PL61109010140000071219812874", "1090101400"),
                Value.of("61 1090 1014 0000 0712 1981 2874", "1090", "2874"),
                Value.of("61109010140000071219812874", "1090101400"),
                Value.of("pl61-1090-1014-0000-0712-1981-2874", "1090"),
                Value.of("nr konta 12 3456 7890 1234 5678 9012 3456", "3456 7890"),
                Value.of("DE89 3704 0044 0532 0130 00", "3704"),
                Value.of("4111 1111 1111 1111", "1111"),
                Value.of("4111-1111-1111-1111", "1111"),
                Value.of("4111111111111111", "4111111111111111"),
                Value.of("karta 5500000000000004", "5500000000000004"),
                Value.of("378282246310005", "378282246310005"),
                Value.of("dowód ABA300000", "ABA300000"),
                Value.of("ABA 300000", "300000"),
                Value.of("paszport ZS0000177", "ZS0000177"),
                Value.of("KW GD1G/00012345/6", "00012345"),
                Value.of("X-Session-Token: Zk3vQ0xW9bT7mLr2sYh5NcPq8dJfGa1uEoKi4RtVwXy", "Zk3vQ0xW9b"),
                Value.of("Zk3vQ0xW9bT7mLr2sYh5NcPq8dJfGa1uEoKi4RtVwXy", "Zk3vQ0xW9b"),
                Value.of("Authorization: Bearer s3cr3t-t0ken-value", "s3cr3t"),
                Value.of("Bearer abcdefghijklmnop", "abcdefghijklmnop"),
                Value.of("{\"session_token\":\"krotkiTajny1\"}", "krotkiTajny1"),
                Value.of("hasło: Tajne123!", "Tajne123"),
                Value.of("Cookie: q_session=abc123def", "abc123def"),
                Value.of("Basic amFuOnRham5l", "amFuOnRham5l"),
                Value.of(
                        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U",
                        "eyJzdWIi",
                        "dozjgNry"),
                Value.of("ul. Długa 12/3", "Długa", "12"),
                Value.of("ul.Długa 12 m. 3", "Długa", "12"),
                Value.of("ulica Jana Pawła II 5 lok. 7", "Pawła", "5"),
                Value.of("mieszkam na ulicy długiej 12", "długiej 12"),
                Value.of("al. Grunwaldzka 100A", "Grunwaldzka", "100A"),
                Value.of("al. 3 Maja 15", "Maja", "15"),
                Value.of("os. Bohaterów Września 7", "Bohaterów", "7"),
                Value.of("pl. Wolności 1", "Wolności"),
                Value.of("80-001 Gdańsk", "80-001", "Gdańsk"),
                Value.of("kod pocztowy 80-001", "80-001"),
                Value.of("nazywam się Jan Kowalski", "Jan", "Kowalski"),
                Value.of("Nazywam sie jan kowalski i szukam ekipy", "jan", "kowalski"),
                Value.of("z tej strony Anna Wiśniewska", "Anna", "Wiśniewska"),
                Value.of("rozmowa z Panią Wiśniewską", "Wiśniewską"),
                Value.of("Małgorzata Brzęczyszczykiewicz", "Małgorzata", "Brzęczyszczykiewicz"),
                Value.of("dla Małgorzaty Brzęczyszczykiewiczowej", "Małgorzaty", "Brzęczyszczykiewiczowej"),
                Value.of("MAŁGORZACIE brzeczyszczykiewicz", "GORZACIE", "brzeczyszczykiewicz"),
                Value.of("z małgorzatą, o Małgorzacie, Małgorzato!", "gorzat", "gorzac"));
    }

    /** What looks a little like a personal value and is none. */
    public static List<String> harmless() {
        return List.of(
                "Mam 350 000 zł na 65 m² w Gdańsku.",
                "budżet 120000-150000 zł",
                "około 1 250 000,50 zł brutto",
                "350 000 - 400 000 zł",
                "500 600 700 zł",
                "1499 zł/m² × 65 m² = 97 435 zł",
                "od 50 do 70 m2, 3 pokoje, 2 łazienki",
                "metraże: 45, 52, 60 i 71 m²",
                "40-120 m2",
                "odbiór 12.05.2026, start 2026-06-01",
                "12 maja 2026 o 10:30",
                "1.06.2026 – 30.08.2026",
                "w godzinach 9-17, w soboty 10-14",
                "pakiet Comfort albo Express Plus",
                "6-8 tygodni, 36 miesięcy gwarancji",
                "VAT 8 %, rabat 15 %",
                "ulica jest głośna od 3 lat",
                "mieszkanie dla 4 os. w bloku z 2015 roku",
                "mieszkanie 65 m, blok z 1998",
                "piętro 3, klatka 2, mieszkanie 14",
                "sto pięćdziesiąt tysięcy złotych",
                "trzy pokoje, dwie łazienki, sześćdziesiąt pięć metrów",
                "trzysta pięćdziesiąt tysięcy na siedemdziesiąt metrów",
                "płytki 60x60 i 120x60 cm",
                "cena 999 albo 1199, albo 1499",
                "request 018f3c2a-7b1d-7c3e-9a4b-0123456789ab took 12 ms",
                "request 12345678-1234-7123-8123-123456789012 took 1200345 ns",
                "trace 4bf92f3577b34da6a3ce929d0e0e4736",
                "pl.novahouse.chatbot.persistence.conversation.HibernateConversations.find(HibernateConversations.java:38)",
                "migration V001__conversation.sql done",
                "Co to jest pakiet? Proszę o ofertę @ Nova House",
                "działka nr 123/4",
                "3 x 150 000 zł",
                "2026-11-25 10:15:30,123 INFO started in 2345 ms",
                "rata 2 500 zł przez 10 lat",
                "strona novahouse.pl Oferta",
                "100 000 000 zł");
    }
}
