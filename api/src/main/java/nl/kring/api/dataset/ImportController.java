package nl.kring.api.dataset;

import java.nio.file.Path;
import java.util.function.Supplier;
import nl.kring.cypher.job.StoredJob;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files into the store, as jobs. */
@RestController
class ImportController {

    private final Supplier<ImportJobs> imports;

    ImportController(Supplier<ImportJobs> imports) {
        this.imports = imports;
    }

    @PostMapping(
            path = "/api/v1/imports",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ImportJobs.Taken> take(
            @RequestPart MultipartFile ties,
            @RequestPart(required = false) @Nullable MultipartFile actors,
            @RequestPart(required = false) @Nullable MultipartFile dataset,
            @RequestParam(defaultValue = "false") boolean dryRun) {
        StoredJob job = imports.get().submit(file(ties), upload(actors), upload(dataset), dryRun);
        return ResponseEntity.accepted()
                .header(HttpHeaders.LOCATION, "/api/v1/jobs/" + job.id())
                .body(new ImportJobs.Taken(job.id()));
    }

    private static ImportJobs.@Nullable Upload upload(@Nullable MultipartFile file) {
        return file == null ? null : file(file);
    }

    private static ImportJobs.Upload file(MultipartFile file) {
        return new ImportJobs.Upload(String.valueOf(file.getOriginalFilename()), (Path to) -> file.transferTo(to));
    }
}
