package id.renteng.registry;

import static id.renteng.registry.RowProblem.*;

import id.renteng.kernel.Money;
import id.renteng.kernel.Result.Done;
import id.renteng.kernel.Result.Refused;
import id.renteng.registry.alike.Described;
import id.renteng.registry.cell.Blank;
import id.renteng.registry.cell.CodeList;
import id.renteng.registry.cell.Dates;
import id.renteng.registry.cell.Dates.ShortYear;
import id.renteng.registry.cell.Nibs;
import id.renteng.registry.cell.Phones;
import id.renteng.registry.cell.Places;
import id.renteng.registry.cell.Rupiahs;
import id.renteng.registry.sheet.Headings;
import id.renteng.registry.sheet.Headings.Field;
import id.renteng.registry.sheet.SheetRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Judges one row by itself: reads every cell and notes all that is wrong.
final class RowCheck {

    /// Kelurahan that were split off: how the kecamatan of now was called before.
    private static final Set<String> FORMER =
            Set.of("Alam Barajo<Kota Baru", "Danau Sipin<Telanaipura", "Paal Merah<Jambi Selatan");

    private static final Pattern SIXTEEN_DIGITS = Pattern.compile("[0-9]{16}");
    /// What stands in the column of the husband or the wife where there is none.
    private static final Pattern UNMARRIED = Pattern.compile(
            "(?i)(?:belum|blm|tidak|tdk) (?:menikah|nikah|kawin)|janda.*|duda.*|cerai.*|lajang|single|bujang|gadis");

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{14,}");

    private final Headings headings;
    private final Niks niks;
    private final Places places;
    private final CodeList codes;
    private final Regions regions;
    private final LocalDate on;

    private final SheetRow row;
    private final Set<RowProblem> problems = new TreeSet<>();
    private List<Kelurahan> candidates = List.of();

    RowCheck(SheetRow row, Headings headings, Niks niks, Places places, CodeList codes, Regions regions, LocalDate on) {
        this.row = row;
        this.codes = codes;
        this.headings = headings;
        this.niks = niks;
        this.places = places;
        this.regions = regions;
        this.on = on;
    }

    CheckedRow check() {
        if (isShifted()) return result(List.of(KOLOM_GESER), null);
        var nik = nik();
        var name = name();
        var kelurahan = kelurahan();
        var reasons = problems.stream().filter(RowProblem::rejects).toList();
        if (nik == null || kelurahan == null || !reasons.isEmpty()) return result(reasons, null);
        var values = values(nik, name, kelurahan);
        return result(List.copyOf(problems), values);
    }

    private CheckedRow result(List<RowProblem> found, @Nullable RowValues values) {
        return new CheckedRow(
                row.number(),
                values == null ? RowVerdict.REJECTED : RowVerdict.ACCEPTED,
                found,
                null,
                values,
                shown(Field.OWNER),
                values == null ? Mask.broken(cell(Field.NIK)) : values.nik().masked(),
                shown(Field.BUSINESS),
                values == null ? describedAsFarAsRead() : described(values),
                candidates);
    }

    /// Where cells stand in wrong columns, a number may stand where a name belongs: it is not shown whole.
    private String shown(Field field) {
        var text = Names.show(cell(field));
        return WHOLE_NUMBER.matcher(Niks.clean(text)).find() ? Mask.broken(text) : shortened(text);
    }

    private Described described(RowValues values) {
        var born = values.bornOn() == null
                ? Set.of(values.nik().bornOn())
                : Stream.of(values.bornOn(), values.nik().bornOn()).collect(Collectors.toSet());
        return new Described(
                values.name(),
                values.nik().digits(),
                born,
                values.sex() == null ? values.nik().sex() : values.sex(),
                values.phone(),
                values.address(),
                values.kelurahan().code(),
                values.business(),
                values.familyCard(),
                values.spouse(),
                List.of());
    }

    /// Of a refused row, the cells that can be read by themselves; of a shifted one, nothing.
    private Described describedAsFarAsRead() {
        if (isShifted()) return new Described("", "", Set.of(), null, null, "", "", "", "", "", List.of());
        var nik = Niks.clean(cell(Field.NIK));
        var born = Dates.read(cell(Field.BORN), ShortYear.BIRTH).value();
        return new Described(
                Names.show(Blank.plain(cell(Field.OWNER))),
                nik.matches("[0-9]{14,17}") ? nik : "",
                born == null ? Set.of() : Set.of(born),
                readSex(cell(Field.SEX)).orElse(null),
                Phones.read(cell(Field.PHONE)).value(),
                shortened(Names.tidy(cell(Field.ADDRESS)), 300),
                places.kelurahan(cell(Field.KELURAHAN)).map(Kelurahan::code).orElse(""),
                Names.show(Blank.plain(cell(Field.BUSINESS))),
                familyCard(),
                spouse(),
                List.of());
    }

    /// What a spreadsheet holds as a number has lost its last digit: it may be that of another family.
    private String familyCard() {
        if (row.isNumber(headings.column(Field.KK))) return "";
        var digits = Niks.clean(cell(Field.KK));
        return Households.isNumber(digits) ? digits : "";
    }

    /// The cells stand one column too far to the right: no NIK in its column, but one in the next. Where the next
    /// column is that of the family card, sixteen digits are at home there, so the card must have moved too.
    private boolean isShifted() {
        int column = headings.column(Field.NIK);
        if (!holdsNoNik(row.cell(column)) || !isSixteenDigits(row.cell(column + 1))) return false;
        return headings.column(Field.KK) != column + 1 || isSixteenDigits(row.cell(column + 2));
    }

    /// Nothing, or what belongs in the column before, such as a name; but no words that say why the NIK is missing.
    private static boolean holdsNoNik(String cell) {
        return Blank.isDash(cell) || (cell.chars().noneMatch(Character::isDigit) && !Niks.saysNothing(cell));
    }

    private static boolean isSixteenDigits(String cell) {
        return SIXTEEN_DIGITS.matcher(Niks.clean(cell)).matches();
    }

    private @Nullable Nik nik() {
        var written = cell(Field.NIK);
        if (isOpen(Field.NIK) && Blank.isDash(written)) {
            problems.add(NIK_GABUNGAN);
            return null;
        }
        if (headings.has(Field.KK)
                && isSixteenDigits(written)
                && Niks.clean(written).equals(Niks.clean(cell(Field.KK)))) {
            problems.add(NIK_SAMA_DENGAN_KK);
            return null;
        }
        if (row.isNumber(headings.column(Field.NIK)) && Niks.clean(written).length() >= 15) {
            problems.add(NIK_PRESISI_EXCEL);
            return null;
        }
        return switch (niks.check(written, on)) {
            case Refused(var problem) -> {
                problems.add(RowProblem.valueOf(problem.name()));
                yield null;
            }
            case Done(var nik) -> {
                if (!niks.knowsPlaceOf(nik)) problems.add(NIK_KECAMATAN_TIDAK_DIKENAL);
                yield nik;
            }
        };
    }

    private String name() {
        var name = Names.show(Blank.plain(cell(Field.OWNER)));
        if (Blank.isDash(name) || Names.key(name).isEmpty())
            problems.add(isOpen(Field.OWNER) ? NAMA_GABUNGAN : NAMA_KOSONG);
        if (name.length() > Names.CHARACTERS_MAX) problems.add(NAMA_TERLALU_PANJANG);
        return name;
    }

    private @Nullable Kelurahan kelurahan() {
        var written = cell(Field.KELURAHAN);
        var district = cell(Field.KECAMATAN);
        var read = places.read(written, district, codes);
        var meant = read.today();
        if (meant.size() == 1) {
            if (read.decided()) problems.add(KELURAHAN_DIPILIH);
            if (headings.has(Field.KECAMATAN)) compare(meant.getFirst(), district);
            return meant.getFirst();
        }
        var there = places.kecamatan(district)
                .map(code -> meant.stream()
                        .filter(place -> place.kecamatan().equals(code))
                        .toList())
                .orElse(List.of());
        if (there.size() == 1) {
            problems.add(KELURAHAN_DIPILIH);
            return there.getFirst();
        }
        candidates = there.isEmpty() ? meant : there;
        var stood = read.stood();
        if (!meant.isEmpty() && stood != null) {
            problems.add(KELURAHAN_PERLU_DIPASTIKAN);
            if (headings.has(Field.KECAMATAN) && there.isEmpty()) compare(stood, district);
            return stood;
        }
        boolean outside = meant.isEmpty() && places.isOutside(district);
        if (outside) problems.add(LUAR_KOTA);
        else if (!meant.isEmpty()) problems.add(KELURAHAN_PECAH);
        else problems.add(Blank.isDash(written) ? KELURAHAN_KOSONG : KELURAHAN_TIDAK_DIKENAL);
        return null;
    }

    private void compare(Kelurahan place, String district) {
        if (Blank.isDash(district)) {
            problems.add(KECAMATAN_KOSONG);
            return;
        }
        var written = places.kecamatan(district).flatMap(regions::kecamatan);
        if (written.isPresent() && written.get().code().equals(place.kecamatan())) return;
        var former = place.kecamatanName() + "<"
                + written.map(Regions.Kecamatan::name).orElse("");
        problems.add(FORMER.contains(former) ? KECAMATAN_LAMA : KECAMATAN_BEDA);
    }

    private RowValues values(Nik nik, String name, Kelurahan kelurahan) {
        if (!row.open().isEmpty()) problems.add(SEL_GABUNGAN);
        boolean perYear = !headings.has(Field.TURNOVER_MONTH) && headings.has(Field.TURNOVER_YEAR);
        return new RowValues(
                name,
                nik,
                familyCard(),
                kelurahan,
                shortened(Names.tidy(cell(Field.ADDRESS)), 300),
                noting(Phones.read(cell(Field.PHONE))),
                business(),
                shortened(Names.tidy(cell(Field.LINE))),
                turnover(perYear ? Field.TURNOVER_YEAR : Field.TURNOVER_MONTH),
                perYear,
                isOpen(Field.CAPITAL) ? null : Rupiahs.read(cell(Field.CAPITAL)).value(),
                bornOn(nik),
                sex(nik),
                nib(),
                spouse());
    }

    private String business() {
        var name = Names.show(Blank.plain(cell(Field.BUSINESS)));
        if (!Blank.isDash(name) && !Names.key(name).isEmpty()) return shortened(name);
        if (headings.has(Field.BUSINESS)) problems.add(NAMA_USAHA_KOSONG);
        return "";
    }

    private @Nullable Money turnover(Field column) {
        if (isOpen(column)) return null;
        var read = Rupiahs.read(cell(column));
        read.trouble().ifPresent(problem -> {
            switch (problem) {
                case Rupiahs.RANGE -> problems.add(OMZET_RENTANG);
                case Rupiahs.DOUBTFUL -> problems.add(OMZET_MERAGUKAN);
                case Rupiahs.SEN_DROPPED -> {}
                default -> problems.add(OMZET_TIDAK_TERBACA);
            }
        });
        return read.value();
    }

    private @Nullable LocalDate bornOn(Nik nik) {
        var born = noting(Dates.read(cell(Field.BORN), ShortYear.BIRTH));
        if (born != null && !born.equals(nik.bornOn())) problems.add(TGL_LAHIR_BEDA_NIK);
        return born;
    }

    private @Nullable Sex sex(Nik nik) {
        var written = readSex(cell(Field.SEX));
        if (written.isPresent() && written.get() != nik.sex()) problems.add(JK_BEDA_NIK);
        return written.orElse(null);
    }

    private static Optional<Sex> readSex(String cell) {
        return switch (Names.key(cell).toLowerCase(Locale.ROOT)) {
            case "l", "lk", "laki laki", "laki", "lelaki", "pria", "m", "male" -> Optional.of(Sex.MALE);
            case "p", "pr", "perempuan", "wanita", "w", "f", "female" -> Optional.of(Sex.FEMALE);
            default -> Optional.empty();
        };
    }

    private @Nullable String nib() {
        var read = Nibs.read(cell(Field.NIB));
        read.trouble()
                .ifPresent(problem -> problems.add(problem.equals("NIB_BUKAN_NIB") ? NIB_BUKAN_NIB : NIB_TIDAK_SAH));
        return read.value();
    }

    /// A name only: not that there is none, and no number in its place.
    private String spouse() {
        var name = Names.show(Blank.plain(cell(Field.SPOUSE)));
        boolean none = Blank.isDash(name)
                || Blank.is(name)
                || UNMARRIED.matcher(name).matches()
                || name.chars().anyMatch(Character::isDigit);
        return none ? "" : shortened(name);
    }

    private <T> @Nullable T noting(id.renteng.registry.cell.Reading<T> read) {
        read.trouble().ifPresent(problem -> problems.add(RowProblem.valueOf(problem)));
        return read.value();
    }

    private boolean isOpen(Field field) {
        return row.isOpen(headings.column(field));
    }

    private String cell(Field field) {
        return row.cell(headings.column(field));
    }

    private static String shortened(String text) {
        return shortened(text, Names.CHARACTERS_MAX);
    }

    private static String shortened(String text, int characters) {
        return text.length() > characters ? text.substring(0, characters) : text;
    }
}
