package id.renteng.operation.demo;

import id.renteng.operation.demo.InventedPerson.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/// Invents people. The same seed always invents the same people.
///
/// Nobody can be mistaken for somebody real: NIK serials start at 9001 and all phone numbers hold `0000`.
final class DemoPeople {

    private static final LocalDate ELDEST_BORN_ON = LocalDate.of(1966, 1, 1);
    private static final int BIRTHDAYS = 36 * 365;
    private static final int WOMEN_OF_TEN = 8;
    private static final String[] PHONE_PREFIXES = {"0812", "0813", "0821", "0852", "0853", "0822", "0857", "0878"};

    private final Random random;
    private final Weighted<String> womensFirst = names("perempuan_depan");
    private final Weighted<String> womensLast = names("belakang_perempuan", "belakang_umum");
    private final Weighted<String> mensFirst = names("laki_depan");
    private final Weighted<String> mensLast = names("belakang_umum");
    private final Weighted<String[]> trades;
    private final Weighted<String> words;
    private final List<String> streets;
    private final Set<String> namesUsed = new LinkedHashSet<>();
    private int invented;

    DemoPeople(long seed) {
        random = new Random(seed);
        trades = Weighted.of(Weighted.rows("usaha-sektor-jambi.csv").stream()
                .map(row -> new Weighted.Item<>(row, Integer.parseInt(row[7])))
                .toList());
        words = Weighted.of(Weighted.rows("kata-nama-usaha.csv").stream()
                .map(row -> new Weighted.Item<>(row[0], Integer.parseInt(row[1])))
                .toList());
        streets = Weighted.rows("jalan-jambi.csv").stream().map(row -> row[0]).toList();
    }

    List<InventedPerson> invent(int count, List<Place> places, Map<String, String> kecamatanCodes) {
        var people = new ArrayList<InventedPerson>();
        for (int i = 0; i < count; i++) {
            var place = places.get(random.nextInt(places.size()));
            people.add(invent(place, kecamatanCodes.getOrDefault(place.kecamatan(), "157101")));
        }
        return people;
    }

    private InventedPerson invent(Place place, String kecamatanCode) {
        boolean female = random.nextInt(10) < WOMEN_OF_TEN;
        var name = unusedName(female);
        var bornOn = ELDEST_BORN_ON.plusDays(random.nextInt(BIRTHDAYS));
        var trade = trades.draw(random);
        long turnover = turnover(Long.parseLong(trade[8]));
        return new InventedPerson(
                name,
                nik(kecamatanCode, bornOn, female),
                random.nextInt(10) < 7 ? "Jambi" : "Muaro Jambi",
                bornOn,
                female,
                businessName(trade[6], name),
                trade[1].split(",", 2)[0].split(":", 2)[0],
                "%s No. %d RT %02d"
                        .formatted(
                                streets.get(random.nextInt(streets.size())),
                                1 + random.nextInt(140),
                                1 + random.nextInt(40)),
                place,
                phone(),
                turnover,
                turnover / 2);
    }

    private String unusedName(boolean female) {
        while (true) {
            var name = (female ? womensFirst : mensFirst).draw(random) + " "
                    + (female ? womensLast : mensLast).draw(random);
            if (namesUsed.add(name)) return name;
            var longer = name + " " + (female ? womensLast : mensLast).draw(random);
            if (namesUsed.add(longer)) return longer;
        }
    }

    private String nik(String kecamatanCode, LocalDate bornOn, boolean female) {
        int day = bornOn.getDayOfMonth() + (female ? 40 : 0);
        return "%s%02d%02d%02d%04d"
                .formatted(kecamatanCode, day, bornOn.getMonthValue(), bornOn.getYear() % 100, 9001 + invented++ % 999);
    }

    private String phone() {
        return PHONE_PREFIXES[random.nextInt(PHONE_PREFIXES.length)] + "0000%04d".formatted(1_000 + invented);
    }

    private String businessName(String patterns, String owner) {
        var all = patterns.split(";");
        var word = random.nextBoolean() ? words.draw(random) : owner.split(" ")[0];
        return all[random.nextInt(all.length)].strip().replace("{n}", word);
    }

    /// Around the median of the trade, from a third to three times, in steps of Rp100.000.
    private long turnover(long median) {
        long percent = 33 + random.nextInt(100) + random.nextInt(100);
        return Math.max(500_000, median * percent / 100 / 100_000 * 100_000);
    }

    private static Weighted<String> names(String... kinds) {
        return Weighted.of(Weighted.rows("komponen-nama.csv").stream()
                .filter(row -> List.of(kinds).contains(row[0]))
                .map(row -> new Weighted.Item<>(row[1], Integer.parseInt(row[2])))
                .toList());
    }
}
