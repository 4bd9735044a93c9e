package id.renteng.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The smallest unit of the city's administration.
///
/// @param code          of the ministry of home affairs, `15.71.09.1006`
/// @param kecamatan     the code of the district it lies in, `15.71.09`
/// @param kecamatanName the name of that district
/// @param postalCode    five digits; two sources differ for some, ask before printing it on letters
/// @param since         the day it came to be, for those that are new; null for those older than the register
public record Kelurahan(
        String code,
        String name,
        String kecamatan,
        String kecamatanName,
        String postalCode,
        @Nullable LocalDate since) {}
