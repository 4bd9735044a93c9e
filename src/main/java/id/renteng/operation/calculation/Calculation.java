package id.renteng.operation.calculation;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// One calculation: reads all of the input, answers, says the answer or what is wrong with the input.
final class Calculation {

    private static final int DONE = 0;
    private static final int WRONG_INPUT = 2;
    private static final int BYTES_MAX = 64 << 20;

    /// What the reader adds about its own inside.
    private static final Pattern WHERE_IT_BEGAN = Pattern.compile(" \\(start marker at \\[.*?]\\)");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Calculation() {}

    /// @return the exit code: 0, or 2 if the input is wrong
    static int run(InputStream in, Consumer<String> say, Function<Fields, JsonNode> answer) {
        try {
            say.accept(answer.apply(Fields.of(read(in))).toString());
            return DONE;
        } catch (WrongInput wrong) {
            say.accept(error(wrong).toString());
            return WRONG_INPUT;
        }
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static JsonNode read(InputStream in) {
        try {
            var bytes = in.readNBytes(BYTES_MAX + 1);
            if (bytes.length > BYTES_MAX) throw new WrongInput("", "The input is larger than 64 MB.");
            if (new String(bytes, java.nio.charset.StandardCharsets.UTF_8).isBlank()) {
                throw new WrongInput("", "The input is empty; it must be one JSON object.");
            }
            return JSON.readTree(bytes);
        } catch (JacksonException problem) {
            throw new WrongInput("", "The input is not JSON: " + explain(problem));
        } catch (IOException problem) {
            throw new WrongInput("", "The input cannot be read: " + problem.getMessage());
        }
    }

    private static String explain(JacksonException problem) {
        var what = WHERE_IT_BEGAN.matcher(problem.getOriginalMessage()).replaceAll("");
        var where = problem.getLocation();
        return where == null ? what : "%s (line %d, column %d)".formatted(what, where.getLineNr(), where.getColumnNr());
    }

    private static ObjectNode error(WrongInput wrong) {
        var error = object();
        error.putObject("error").put("path", wrong.path()).put("message", wrong.getMessage());
        return error;
    }
}
