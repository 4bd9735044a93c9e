package id.renteng.registry;

/// What is wrong with a NIK, in the order in which it is looked for; only the first is told.
public enum NikProblem {
    /// Nothing there, or words for nothing: `-`, `belum ada`, `menyusul`.
    NIK_KOSONG,
    /// A spreadsheet program made a number of it and lost the last digit: `1,57101E+15`.
    NIK_PRESISI_EXCEL,
    /// Something else than the digits 0 to 9.
    NIK_BUKAN_ANGKA,
    /// A number that people write as an example: `1234567890123456`, one digit repeated.
    NIK_CONTOH,
    /// Not sixteen digits.
    NIK_PANJANG,
    /// The first four digits never were a kabupaten or kota.
    NIK_WILAYAH,
    /// The birth date in it is no date, or that of nobody between 17 and 100 years old.
    NIK_TANGGAL,
    /// The serial is 0000.
    NIK_URUT
}
