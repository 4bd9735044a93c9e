package id.renteng.registry;

import java.time.LocalDate;

/// A valid national identity number: sixteen digits, of which the first six name the place of issue, the next six the
/// birth date (a woman's day is written plus 40), the last four a serial. Build it with [Niks#check].
///
/// It never prints itself: [#toString()] is masked, so that no log or error can leak it.
public final class Nik {

    private final String digits;
    private final LocalDate bornOn;
    private final Sex sex;

    Nik(String digits, LocalDate bornOn, Sex sex) {
        this.digits = digits;
        this.bornOn = bornOn;
        this.sex = sex;
    }

    /// All sixteen digits. Ask for it only to encrypt, to hash or to show it to somebody who gave a reason.
    public String digits() {
        return digits;
    }

    /// The birth date it carries, read as that of an adult: never less than 17 years before the day it was checked.
    public LocalDate bornOn() {
        return bornOn;
    }

    public Sex sex() {
        return sex;
    }

    /// `1571••••••••0012`.
    public String masked() {
        return Mask.nik(digits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Nik nik && nik.digits.equals(digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    @Override
    public String toString() {
        return masked();
    }
}
