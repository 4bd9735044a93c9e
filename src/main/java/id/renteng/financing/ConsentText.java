package id.renteng.financing;

import id.renteng.kernel.Money;
import id.renteng.kernel.Written;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/// The words a member consents to, with her own figures in them. They are a legal text in Bahasa Indonesia: a new
/// wording is a new version, and what was shown is known by its hash.
///
/// @param words as shown
public record ConsentText(String version, String words) {

    static final String VERSION = "1";
    private static final Locale BAHASA = Locale.of("id", "ID");
    private static final String WORDS = load("consent");
    private static final String ADDENDUM = load("addendum");

    static ConsentText of(String member, String group, String bank, ApplicationFile file, Exposure most) {
        var words = new MessageFormat(WORDS, BAHASA).format(new Object[] {
            member,
            group,
            rupiah(file.total()),
            bank,
            String.valueOf(file.tenorMonths()),
            rupiah(most.groupTotal()),
            rupiah(most.ownPart()),
            rupiah(most.ownTotal()),
            rupiah(most.ownInstalment()),
            rupiah(most.coverPerMeeting()),
            rupiah(most.coverOpen())
        });
        return new ConsentText(VERSION, words);
    }

    /// What somebody consents to who takes a member's place.
    ///
    /// @param coverPerMeeting the most she covers for others at one meeting
    /// @param coverOpen       the most she has covered and not been paid back at any time
    static ConsentText addendum(
            Addendum.Names names,
            Addendum.Figures figures,
            int instalments,
            LocalDate firstDueOn,
            Money coverPerMeeting,
            Money coverOpen) {
        var words = new MessageFormat(ADDENDUM, BAHASA).format(new Object[] {
            names.newcomer(),
            names.leaver(),
            names.group(),
            names.bank(),
            rupiah(figures.principal()),
            rupiah(figures.total()),
            String.valueOf(instalments),
            Written.BAHASA.date(firstDueOn),
            rupiah(figures.group()),
            rupiah(coverPerMeeting),
            rupiah(coverOpen)
        });
        return new ConsentText(VERSION, words);
    }

    /// SHA-256 of the words.
    public String hash() {
        return Hash.of(words.getBytes(StandardCharsets.UTF_8));
    }

    private static String rupiah(Money amount) {
        return Written.BAHASA.money(amount);
    }

    private static String load(String what) {
        var name = "/financing/%s-%s.txt".formatted(what, VERSION);
        try (var file = Objects.requireNonNull(ConsentText.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
