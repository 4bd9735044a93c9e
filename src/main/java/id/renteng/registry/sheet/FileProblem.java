package id.renteng.registry.sheet;

/// Why a whole file is refused. The texts are `registry.file.<code>`.
public enum FileProblem {
    /// Nothing in it.
    BERKAS_KOSONG,
    /// It is neither a CSV nor an XLSX that can be read.
    BERKAS_RUSAK,
    /// A spreadsheet of the kind before 2007 (.xls).
    BERKAS_EXCEL_LAMA,
    /// A PDF, a picture, a web page under the name of a spreadsheet, an OpenDocument: the detail says which.
    BERKAS_JENIS_LAIN,
    /// A spreadsheet that opens with a password only.
    BERKAS_BERSANDI,
    /// More than 64 MB, or far more once unpacked.
    BERKAS_TERLALU_BESAR,
    /// More than 200,000 rows.
    TERLALU_BANYAK_BARIS,
    /// A cell that begins with a quotation mark does not end: what follows in the file cannot be told apart.
    KUTIP_TIDAK_DITUTUP,
    /// A cell of a row of data is computed, so it may show something else tomorrow.
    SEL_RUMUS,
    /// No row with at least three known headings.
    KEPALA_TIDAK_DITEMUKAN,
    /// No column for the NIK.
    KOLOM_WAJIB_HILANG,
    /// The column of NIKs went through a number format: most end in 0.
    NIK_KOLOM_TERPOTONG
}
