package id.renteng.registry;

import id.renteng.kernel.RecordsOfHer;
import id.renteng.kernel.RecordsOfHer.Kept;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// All rows of all modules about somebody, under every entry that stands for her.
@Service
@Transactional(readOnly = true)
public class Records {

    private static final TypeReference<List<Map<String, Object>>> ROWS = new TypeReference<>() {};

    private final PersonTable persons;
    private final RecordsTable records;
    private final List<Kept> tables;

    Records(PersonTable persons, RecordsTable records, List<RecordsOfHer> keepers) {
        this.persons = persons;
        this.records = records;
        this.tables =
                keepers.stream().flatMap(keeper -> keeper.tables().stream()).toList();
    }

    /// By table, in the order of their names: each module's together. A table without rows about her is there too.
    public Map<String, List<Map<String, Object>>> of(PersonId person) {
        var entries = persons.entries(person).stream().map(PersonId::value).toList();
        var all = new TreeMap<String, List<Map<String, Object>>>();
        records.of(tables, entries).forEach((table, written) -> all.put(table, read(written)));
        return all;
    }

    private static List<Map<String, Object>> read(String written) {
        return JsonMapper.shared().readValue(written, ROWS);
    }
}
