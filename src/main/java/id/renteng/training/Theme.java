package id.renteng.training;

/// What a class teaches. The themes of a city are data.
///
/// @param code   short and lasting, such as `pemasaran-digital`
/// @param name   in Bahasa Indonesia
/// @param nameEn in English
public record Theme(String code, Kind kind, String name, String nameEn) {

    public enum Kind {
        /// *Latihan wajib kelompok*: the compulsory group training before a group's first loan.
        LWK,
        /// A trade or a business skill.
        SKILL
    }

    public String nameIn(String language) {
        return language.equals("en") ? nameEn : name;
    }
}
