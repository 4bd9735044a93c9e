package id.renteng.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Sends nonsense through every form of a page, as a browser would send it. A form must answer with its page and what
/// is wrong, never with a break-down, and never take it.
final class Forms {

    /// Texts of ten thousand letters, no day at all, an amount of a quintillion: each alone in a form that is otherwise
    /// filled in with what there is to choose.
    private static final Map<String, String> NONSENSE =
            Map.of("text", "a".repeat(10_000), "date", "31-02-20x6", "numeric", "9".repeat(18));

    private static final Pattern SUMMARY = Pattern.compile("<div class=\"govuk-error-summary.*?</ul>", Pattern.DOTALL);
    private static final Pattern BAHASA = Pattern.compile("\\b(yang|tidak|harus|belum|sudah|Anda|paling)\\b");
    private static final String FIELDS = """
            [...document.querySelectorAll('#main form[method=post]')].map(form => [form.getAttribute('action'),
              [...form.elements].filter(field => field.name && field.type !== 'file').map(field => [
                field.name,
                field.inputMode === 'numeric' ? 'numeric'
                  : ['text', 'textarea', 'tel', 'password', 'search'].includes(field.type) ? 'text' : field.type,
                field.type.startsWith('select') ? [...field.options].map(o => o.value).find(v => v) ?? '' : field.value])])
            """;

    private Forms() {}

    private record Field(String name, String type, String value) {}

    /// What is wrong with the forms of the page that is open, in English.
    static List<String> problems(Page page) {
        var wrong = new ArrayList<String>();
        for (var form : (List<?>) page.evaluate(FIELDS)) {
            var action = (String) ((List<?>) form).get(0);
            var fields = ((List<?>) ((List<?>) form).get(1))
                    .stream().map(Forms::field).toList();
            for (var type : NONSENSE.keySet()) {
                if (fields.stream().noneMatch(field -> field.type().equals(type))) continue;
                var answer = send(page, action, fields, type);
                if (saysInBahasa(answer.text())) wrong.add("form " + action + " answers an English reader in Bahasa");
                boolean refused = answer.status() >= 400 && answer.status() < 500;
                if (!refused || !answer.text().contains("govuk-error-summary")) {
                    wrong.add("form " + action + " answers nonsense as " + type + " with " + answer.status());
                }
            }
        }
        return wrong;
    }

    private static boolean saysInBahasa(String page) {
        var summary = SUMMARY.matcher(page);
        return summary.find() && BAHASA.matcher(summary.group()).find();
    }

    private static APIResponse send(Page page, String action, List<Field> fields, String nonsense) {
        var data = FormData.create();
        for (var field : fields) {
            var value = field.type().equals(nonsense) ? NONSENSE.get(nonsense) : field.value();
            data.set(field.name(), value == null ? "" : value);
        }
        return page.request().post(action, RequestOptions.create().setForm(data).setMaxRedirects(0));
    }

    private static Field field(Object found) {
        var parts = (List<?>) found;
        return new Field((String) parts.get(0), (String) parts.get(1), (String) parts.get(2));
    }
}
