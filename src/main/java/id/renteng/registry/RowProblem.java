package id.renteng.registry;

/// What can be wrong with a row. The texts are `registry.problem.<code>` and, for what to do, `registry.mend.<code>`.
/// The codes are those that the rules of the register give to cities, in their language.
public enum RowProblem {
    KOLOM_GESER(true),
    NIK_SAMA_DENGAN_KK(true),
    NIK_KOSONG(true),
    /// Its cell is merged with that of an earlier row: whose it is only who made the list knows.
    NIK_GABUNGAN(true),
    NIK_PRESISI_EXCEL(true),
    NIK_BUKAN_ANGKA(true),
    NIK_CONTOH(true),
    NIK_PANJANG(true),
    NIK_WILAYAH(true),
    NIK_TANGGAL(true),
    NIK_URUT(true),
    NAMA_KOSONG(true),
    NAMA_TERLALU_PANJANG(true),
    NAMA_GABUNGAN(true),
    KELURAHAN_KOSONG(true),
    KELURAHAN_TIDAK_DIKENAL(true),
    /// Several kelurahan stand today where the code stood, or two lists use it for two places.
    KELURAHAN_PECAH(true),
    LUAR_KOTA(true),
    /// The code can mean several kelurahan, and the kecamatan or the name beside it says which.
    KELURAHAN_DIPILIH(false),
    /// What the code stood for became several kelurahan: she is kept under it until somebody who knows says which.
    KELURAHAN_PERLU_DIPASTIKAN(false),
    /// A cell that belongs to one row alone is merged over several: it counts for the first, an amount for none.
    SEL_GABUNGAN(false),
    KECAMATAN_LAMA(false),
    KECAMATAN_BEDA(false),
    KECAMATAN_KOSONG(false),
    TELEPON_GANDA(false),
    TELEPON_TIDAK_SAH(false),
    NAMA_USAHA_KOSONG(false),
    OMZET_RENTANG(false),
    OMZET_TIDAK_TERBACA(false),
    OMZET_MERAGUKAN(false),
    TGL_LAHIR_BEDA_NIK(false),
    TGL_TIDAK_SAH(false),
    TGL_FORMAT_AS(false),
    JK_BEDA_NIK(false),
    NIB_TIDAK_SAH(false),
    NIB_BUKAN_NIB(false),
    NIK_DIPAKAI_NAMA_LAIN(false),
    NIK_KECAMATAN_TIDAK_DIKENAL(false);

    private final boolean rejects;

    RowProblem(boolean rejects) {
        this.rejects = rejects;
    }

    /// The row is refused for it; otherwise it is only a warning.
    public boolean rejects() {
        return rejects;
    }
}
