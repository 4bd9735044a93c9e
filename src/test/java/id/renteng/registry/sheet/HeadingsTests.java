package id.renteng.registry.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.renteng.registry.sheet.Headings.Field;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the words above a column mean.
class HeadingsTests {

    @ParameterizedTest
    @CsvSource(textBlock = """
                    NIK, No. Kartu Tanda Penduduk
                    KK, Nomor Kartu Keluarga (KK)
                    OWNER, Nama Pimpinan
                    BUSINESS, Nama Tempat Usaha
                    BUSINESS, Nama Kedai
                    LINE, Usaha yang dijalankan
                    LINE, Jenis Dagangan
                    LINE, Jns Usaha
                    ADDRESS, Almt Usaha
                    ADDRESS, Tempat Usaha
                    KELURAHAN, Ds/Kel
                    PHONE, Nomor yang bisa dihubungi
                    PHONE, CP
                    TURNOVER_MONTH, Hasil Penjualan per Bulan
                    TURNOVER_MONTH, Omset Rata2/bln
                    TURNOVER_YEAR, Hasil Penjualan Tahunan
                    CAPITAL, Modal Kerja
                    CAPITAL, Modal Tahun 2024
                    NIB, Legalitas (NIB)
                    NIB, NIB / SKU
                    NIB, NIB OSS
                    BORN, Lahir
                    BORN, Tgl/Bln/Thn Lahir
                    SEX, J. Kelamin
                    SEX, JENIS KELAMIN L/P
                    """)
    void short_and_long_words_for_a_column_are_understood(Field field, String heading) {
        assertThat(Headings.guess(List.of(heading)).at(0)).contains(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Merek (HKI)",
                "Penghasilan Keluarga",
                "Nama Keluarga",
                "Kode Usaha",
                "No. Anggota",
                "Tahun Lahir",
                "Tempat Lahir",
                "Tenaga Kerja",
                "Nama Kelompok",
                "Nama Ibu Kandung",
                "NIK Suami/Istri",
                "No HP Pendamping",
                "Tanggal Terbit NIB",
                "Jenis Izin",
                "Status Tempat Usaha",
                "Bentuk Usaha"
            })
    void what_only_sounds_like_a_column_of_the_register_is_none(String heading) {
        assertThat(Headings.guess(List.of(heading)).at(0)).isEmpty();
    }
}
