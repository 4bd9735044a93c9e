package id.renteng.registry.sheet;

import static id.renteng.registry.sheet.HeadingWords.Concept.*;

import id.renteng.registry.Letters;
import id.renteng.registry.sheet.Headings.Field;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Understands a heading by its words. Every word must be one that headings are made of: so `Nomor Handphone Pemilik
/// (aktif)` is a phone, while a cell of data such as `Jalan Melati` is nothing.
final class HeadingWords {

    private static final int SURE_OF_A_SLIP = 6;
    private static final Map<String, Concept> WORDS = words();
    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("lp", "jk"),
            Map.entry("pl", "jk"),
            Map.entry("j kelamin", "jk"),
            Map.entry("lk pr", "jk"),
            Map.entry("pria wanita", "jk"),
            Map.entry("laki perempuan", "jk"),
            Map.entry("laki laki perempuan", "jk"),
            Map.entry("n i k", "nik"),
            Map.entry("n i b", "nib"),
            Map.entry("t t l", "tanggal lahir"),
            Map.entry("ttl", "tanggal lahir"),
            Map.entry("h p", "hp"));

    private HeadingWords() {}

    enum Concept {
        ID,
        FAMILY,
        NAME,
        OWNER,
        BUSINESS,
        BRAND,
        KIND,
        PRODUCT,
        ADDRESS,
        VILLAGE,
        DISTRICT,
        PHONE,
        TURNOVER,
        YEAR,
        MONTH,
        CAPITAL,
        NIB,
        PERMIT,
        BORN,
        DATE,
        PLACE,
        SEX,
        SPOUSE,
        COUNT,
        NUMBER,
        FILLER
    }

    /// What a heading means, and how specific it is: where two columns mean the same, the more specific one counts.
    record Meaning(Field field, int weight) {}

    static Optional<Meaning> meaning(String heading) {
        var tokens = fold(heading).split(" ", -1);
        if (tokens.length > 8) return Optional.empty();
        var concepts = EnumSet.noneOf(Concept.class);
        for (var token : tokens) {
            var concept = concept(token);
            if (concept.isEmpty()) return Optional.empty();
            concepts.add(concept.get());
        }
        return field(concepts).map(field -> new Meaning(field, weight(concepts)));
    }

    private static int weight(Set<Concept> concepts) {
        boolean plain = concepts.contains(ID) || concepts.contains(NIB);
        return meaningful(concepts).size() + (plain ? 5 : 0);
    }

    private static Set<Concept> meaningful(Set<Concept> said) {
        var rest = EnumSet.copyOf(said);
        rest.removeAll(EnumSet.of(NUMBER, FILLER));
        return rest;
    }

    private static Optional<Field> field(Set<Concept> said) {
        if (said.contains(NAME) && said.contains(PHONE)) return Optional.empty();
        if (said.contains(KIND) && said.contains(PERMIT)) return Optional.empty();
        boolean money = said.contains(TURNOVER) || said.contains(CAPITAL);
        if (said.contains(COUNT) && !money) return Optional.empty();
        if (said.contains(SPOUSE)) return spouse(said);
        if (said.contains(FAMILY)) return family(said);
        if (said.contains(SEX)) return Optional.of(Field.SEX);
        if (said.contains(BORN)) return born(said);
        if (said.contains(TURNOVER))
            return Optional.of(said.contains(YEAR) ? Field.TURNOVER_YEAR : Field.TURNOVER_MONTH);
        if (said.contains(CAPITAL)) return Optional.of(Field.CAPITAL);
        if (said.contains(YEAR) || said.contains(MONTH) || said.contains(DATE)) return Optional.empty();
        if (said.contains(NIB) || said.contains(PERMIT)) return Optional.of(Field.NIB);
        if (said.contains(PHONE)) return Optional.of(Field.PHONE);
        return place(said).or(() -> naming(said));
    }

    /// The card, but not what a family earns or how it is called.
    private static Optional<Field> family(Set<Concept> said) {
        return EnumSet.of(FAMILY, ID).containsAll(meaningful(said)) ? Optional.of(Field.KK) : Optional.empty();
    }

    /// The name, but not the number, the phone or the birth date of a husband or a wife.
    private static Optional<Field> spouse(Set<Concept> said) {
        return EnumSet.of(SPOUSE, NAME).containsAll(meaningful(said)) ? Optional.of(Field.SPOUSE) : Optional.empty();
    }

    /// A year or a place of birth is no birth date.
    private static Optional<Field> born(Set<Concept> said) {
        boolean date = said.contains(DATE) || meaningful(said).equals(Set.of(BORN));
        return date ? Optional.of(Field.BORN) : Optional.empty();
    }

    private static Optional<Field> place(Set<Concept> said) {
        if (said.contains(VILLAGE) && said.contains(DISTRICT)) return Optional.empty();
        if (said.contains(VILLAGE)) return Optional.of(Field.KELURAHAN);
        if (said.contains(DISTRICT)) return Optional.of(Field.KECAMATAN);
        boolean named = said.contains(NAME) && (said.contains(BUSINESS) || said.contains(BRAND));
        boolean place = said.contains(PLACE) && !named;
        return said.contains(ADDRESS) || place ? Optional.of(Field.ADDRESS) : Optional.empty();
    }

    private static Optional<Field> naming(Set<Concept> said) {
        if (said.contains(ID) && !said.contains(NAME)) return Optional.of(Field.NIK);
        if (said.contains(NUMBER) && !said.contains(NAME)) return Optional.empty();
        if (said.contains(KIND)) return Optional.of(Field.LINE);
        if (said.contains(OWNER)) return Optional.of(Field.OWNER);
        if (said.contains(BRAND) || said.contains(BUSINESS)) return Optional.of(Field.BUSINESS);
        if (said.contains(PRODUCT)) return Optional.of(Field.LINE);
        return said.contains(NAME) ? Optional.of(Field.OWNER) : Optional.empty();
    }

    private static Optional<Concept> concept(String token) {
        var known = WORDS.get(token);
        if (known != null) return Optional.of(known);
        if (token.matches("20[0-9]{2}")) return Optional.of(YEAR);
        if (token.length() < SURE_OF_A_SLIP) return Optional.empty();
        return WORDS.keySet().stream()
                .filter(word -> word.length() >= SURE_OF_A_SLIP && Letters.distance(word, token, 1) <= 1)
                .findFirst()
                .map(WORDS::get);
    }

    /// Small letters and single spaces. What stands in brackets is left out, unless it is the period or another name,
    /// or says that something else is meant.
    private static String fold(String heading) {
        var bracketless = heading.replaceAll(
                "(?i)\\((?!\\s*(?:per\\s*)?(?:bulan|bln|tahun|thn|ktp|nik|nib|hp|wa|hki|haki)\\b)[^)]*\\)", " ");
        var words = plain(bracketless);
        if (!WORDS.keySet().containsAll(Arrays.asList(words.split(" ", -1))))
            words = plain(bracketless.replaceAll("(?<=[a-z])(?=[A-Z])", " ")).replace("whats app", "whatsapp");
        var whole = WHOLE.getOrDefault(words, words).replaceAll("\\b(?:l p|p l)\\b", "jk");
        return String.join(
                " ",
                Arrays.stream(whole.split(" ", -1)).map(HeadingWords::apart).toList());
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }

    /// `nohp`, `noktp`: two words written as one.
    private static String apart(String word) {
        if (WORDS.containsKey(word)) return word;
        for (var first : Set.of("no", "nomor", "nama", "jenis", "tgl", "tanggal", "alamat")) {
            if (word.startsWith(first) && WORDS.containsKey(word.substring(first.length())))
                return first + " " + word.substring(first.length());
        }
        return word;
    }

    private static Map<String, Concept> words() {
        var words = new HashMap<String, Concept>();
        know(words, ID, "nik ktp ektp kependudukan penduduk identitas");
        know(words, FAMILY, "kk keluarga nkk");
        know(words, NAME, "nama name nm");
        know(
                words,
                OWNER,
                "pemilik pelaku pengusaha owner lengkap wirausaha wirausahawan pedagang peserta anggota penanggung jawab "
                        + "pemohon penerima warga bersangkutan pengelola ketua pimpinan perajin pengrajin");
        know(words, BUSINESS, "usaha umkm ukm ikm perusahaan business usahanya dagang");
        know(words, BRAND, "merk merek brand toko warung kios outlet store kedai lapak gerai");
        know(
                words,
                KIND,
                "jenis jns bidang sektor kategori kegiatan type tipe komoditi komoditas klasifikasi lapangan line dijalankan "
                        + "dijalani digeluti ditekuni");
        know(words, PRODUCT, "produk barang jasa product dijual dagangan");
        know(words, ADDRESS, "alamat almt lokasi jalan address domisili street");
        know(words, VILLAGE, "kelurahan kel desa ds village lurah");
        know(words, DISTRICT, "kecamatan kec distrik district camat");
        know(
                words,
                PHONE,
                "hp telp telepon telpon telephone tlp tlpn tel phone wa whatsapp kontak contact handphone ponsel seluler "
                        + "selular mobile dihubungi nohp notelp hape nope cp");
        know(words, TURNOVER, "omset omzet hasil penjualan pendapatan penghasilan turnover revenue");
        know(words, YEAR, "tahun tahunan thn th year annual pertahun setahun");
        know(words, MONTH, "bulan bulanan bln month monthly perbulan sebulan");
        know(words, CAPITAL, "modal aset asset assets investasi kekayaan capital");
        know(words, NIB, "nib berusaha");
        know(words, PERMIT, "izin ijin iumk sku legalitas");
        know(words, BORN, "lahir birth born");
        know(words, DATE, "tanggal tgl date");
        know(words, PLACE, "tempat tmp tmpt place");
        know(words, COUNT, "jumlah total besar besaran besarnya");
        know(words, SEX, "kelamin jk gender sex");
        know(words, SPOUSE, "suami istri isteri pasangan suaminya istrinya spouse husband wife");
        know(words, NUMBER, "no nomor nmr kode number num id");
        know(
                words,
                FILLER,
                "per rp rupiah dalam dan atau of the sesuai nilai data rumah tinggal sendiri "
                        + "1 satu rata rata2 aktif yang dapat bisa jika ada induk kartu tanda awal kerja utama person e dlm sekarang "
                        + "saat ini diisi wajib oss mikro kecil menengah");
        return words;
    }

    private static void know(Map<String, Concept> words, Concept concept, String names) {
        for (var name : names.split(" ", -1)) words.put(name, concept);
    }
}
