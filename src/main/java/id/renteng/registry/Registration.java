package id.renteng.registry;

import id.renteng.kernel.Money;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.RegistrationRefusal.FieldProblem;
import id.renteng.registry.cell.Nibs;
import id.renteng.registry.cell.Phones;
import id.renteng.registry.cell.Reading;
import id.renteng.registry.cell.Rupiahs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads what an officer typed about one person and her business, with the same rules as an import, but strictly: what
/// an import would only warn of is wrong here, because the officer can ask.
final class Registration {

    private static final int ADDRESS_CHARACTERS_MAX = 300;

    private final List<FieldProblem> problems = new ArrayList<>();
    private final Niks niks;
    private final Regions regions;

    Registration(Niks niks, Regions regions) {
        this.niks = niks;
        this.regions = regions;
    }

    /// What stays empty is not known.
    record Read(
            String name,
            Nik nik,
            Kelurahan kelurahan,
            String address,
            @Nullable String phone,
            String business,
            String trade,
            String line,
            @Nullable Money turnover,
            @Nullable Money capital,
            @Nullable String nib,
            String spouse,
            String familyCard) {}

    /// Empty if something is wrong: [#problems()] then says all of it.
    Optional<Read> read(NewPerson asked, LocalDate on) {
        var name = name("name", asked.name());
        var nik = nik(asked.nik(), on);
        var kelurahan = regions.kelurahan(asked.kelurahan());
        if (kelurahan.isEmpty()) wrong("kelurahan", "KELURAHAN_KOSONG");
        var address = text("address", asked.address(), ADDRESS_CHARACTERS_MAX);
        var phone = noting("phone", Phones.read(asked.phone()));
        var business = name("business", asked.business());
        if (!Trades.CODES.contains(asked.trade())) wrong("trade", "TRADE_MISSING");
        var line = text("line", asked.line(), Names.CHARACTERS_MAX);
        var turnover = amount("turnover", asked.turnover());
        var capital = amount("capital", asked.capital());
        var nib = noting("nib", Nibs.read(asked.nib()));
        var spouse = text("spouse", Names.show(asked.spouse()), Names.CHARACTERS_MAX);
        var familyCard = familyCard(asked.familyCard(), nik);
        if (!problems.isEmpty() || nik.isEmpty() || kelurahan.isEmpty()) return Optional.empty();
        return Optional.of(new Read(
                name,
                nik.get(),
                kelurahan.get(),
                address,
                phone,
                business,
                asked.trade(),
                line,
                turnover,
                capital,
                nib,
                spouse,
                familyCard));
    }

    /// The same for what is corrected of somebody who is registered; empty if something is wrong.
    Optional<PersonCorrections.Asked> corrected(PersonCorrections.Asked asked, Grounds grounds) {
        var name = name("name", asked.name());
        if (regions.kelurahan(asked.kelurahan()).isEmpty()) wrong("kelurahan", "KELURAHAN_KOSONG");
        var address = text("address", asked.address(), ADDRESS_CHARACTERS_MAX);
        var spouse = text("spouse", Names.show(asked.spouse()), Names.CHARACTERS_MAX);
        checkWhy(grounds);
        if (!problems.isEmpty()) return Optional.empty();
        return Optional.of(new PersonCorrections.Asked(name, asked.kelurahan(), address, spouse));
    }

    void checkWhy(Grounds grounds) {
        if (!grounds.areSaid()) wrong("why", "WHY_MISSING");
    }

    void checkBorn(LocalDate born, LocalDate on) {
        if (!Niks.isAdult(born, on)) wrong("born", "BORN_WRONG");
    }

    List<FieldProblem> problems() {
        return List.copyOf(problems);
    }

    Optional<Nik> nik(String written, LocalDate on) {
        return switch (niks.check(written, on)) {
            case Done(var nik) -> Optional.of(nik);
            case Refused(var problem) -> {
                wrong("nik", problem.name());
                yield Optional.empty();
            }
        };
    }

    /// Empty if no card was seen. Her own NIK stands on it too, and is not its number.
    private String familyCard(String written, Optional<Nik> nik) {
        var digits = Households.digits(written);
        if (digits.isEmpty()) return "";
        boolean own = nik.filter(her -> her.digits().equals(digits)).isPresent();
        if (own || !Households.isNumber(digits)) wrong("familyCard", "FAMILY_CARD_WRONG");
        return digits;
    }

    private String name(String field, String written) {
        var name = Names.show(written);
        if (Names.key(name).isEmpty()) wrong(field, field.equals("business") ? "BUSINESS_MISSING" : "NAME_MISSING");
        return text(field, name, Names.CHARACTERS_MAX);
    }

    private String text(String field, String written, int most) {
        var text = Names.tidy(written);
        if (text.length() > most) wrong(field, "TEXT_TOO_LONG");
        return text;
    }

    private @Nullable Money amount(String field, String written) {
        var read = Rupiahs.read(written);
        if (read.problem() != null) wrong(field, "AMOUNT_UNREADABLE");
        return read.value();
    }

    private <T> @Nullable T noting(String field, Reading<T> read) {
        read.trouble().ifPresent(problem -> wrong(field, problem.equals("NIB_CONTOH") ? "NIB_TIDAK_SAH" : problem));
        return read.value();
    }

    private void wrong(String field, String code) {
        if (problems.stream().noneMatch(problem -> problem.field().equals(field)))
            problems.add(new FieldProblem(field, code));
    }
}
