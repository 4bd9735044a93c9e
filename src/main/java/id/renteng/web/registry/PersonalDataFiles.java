package id.renteng.web.registry;

import id.renteng.registry.PersonData;
import id.renteng.registry.Regions;
import id.renteng.web.Documents;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/// The copy that a person gets of her data, to read and for machines.
public final class PersonalDataFiles {

    private PersonalDataFiles() {}

    public static ResponseEntity<byte[]> pdf(Documents documents, PersonData data, Regions regions) {
        return documents.pdf("data-pribadi", "document/personal-data", new PersonalDataPaper(data, regions));
    }

    public static ResponseEntity<byte[]> json(PersonData data) {
        var copy = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(data);
        var name = ContentDisposition.attachment().filename("data-pribadi.json").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(copy);
    }
}
