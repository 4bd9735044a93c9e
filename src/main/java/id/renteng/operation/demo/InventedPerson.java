package id.renteng.operation.demo;

import java.time.LocalDate;

/// Somebody who does not exist, with a business, as a city's spreadsheet would list her.
///
/// @param monthlyTurnoverRupiah as she states it
record InventedPerson(
        String name,
        String nik,
        String birthplace,
        LocalDate bornOn,
        boolean female,
        String business,
        String trade,
        String address,
        Place place,
        String phone,
        long monthlyTurnoverRupiah,
        long capitalRupiah) {

    /// A kelurahan and the kecamatan it lies in.
    record Place(String kelurahan, String kecamatan) {}
}
