package id.renteng.groups;

/// Why a group moved: a code that can be counted, and words for who wants to know more.
///
/// @param words to 500 characters; never empty for [MoveReason#OTHER]
public record Because(MoveReason code, String words) {

    public static final int WORDS_CHARACTERS_MAX = 500;

    public Because {
        words = words.strip();
        if (words.length() > WORDS_CHARACTERS_MAX) throw new IllegalArgumentException("words: to 500 characters");
        if (code == MoveReason.OTHER && words.isEmpty()) throw new IllegalArgumentException("another reason, in words");
    }

    public static Because of(MoveReason code) {
        return new Because(code, "");
    }
}
