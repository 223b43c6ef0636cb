package kompas.surveys.collecting.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kompas.surveys.collecting.Device;
import kompas.surveys.collecting.FieldForms;
import kompas.surveys.collecting.FieldForms.Offered;
import kompas.surveys.collecting.Receipt;
import kompas.surveys.collecting.ReceivingResponses;
import kompas.surveys.questionnaires.FormVersion;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What ODK Collect and other OpenRosa clients ask; the address of the server they are given is {@code /openrosa/<token>}. */
@Controller
class OpenRosaController {

    static final String PATH = "/openrosa/";

    private static final String SERVER = PATH + "{token}";
    private static final String ANSWERS = "xml_submission_file";
    /** 256 MB in one request; what is more comes in several. */
    private static final String MOST = String.valueOf(256L * 1024 * 1024);

    private static final MediaType XML = MediaType.parseMediaType("text/xml;charset=utf-8");

    private final FieldForms forms;
    private final ReceivingResponses receiving;
    private final OpenRosaWords words;

    OpenRosaController(FieldForms forms, ReceivingResponses receiving, OpenRosaWords words) {
        this.forms = forms;
        this.receiving = receiving;
        this.words = words;
    }

    @GetMapping(SERVER + "/formList")
    ResponseEntity<?> list(@PathVariable String token, HttpServletRequest request) {
        String server = server(request, token);
        List<String> languages = languages(request);
        return with(
                token,
                device -> xml(
                        HttpStatus.OK,
                        OpenRosaXml.list(forms.offered(device).stream()
                                .map(offered -> form(server, offered, offered.name(languages)))
                                .toList())));
    }

    /** Those the phone asks for; none where it says nothing. */
    private static List<String> languages(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? List.of()
                : Collections.list(request.getLocales()).stream()
                        .map(Locale::getLanguage)
                        .toList();
    }

    private static OpenRosaXml.Form form(String server, Offered offered, String name) {
        FormVersion version = offered.version();
        String address = server + "/forms/" + version.id();
        return new OpenRosaXml.Form(
                version.formId(),
                name,
                version.version(),
                version.md5(),
                address + ".xml",
                offered.media() ? Optional.of(address + "/manifest") : Optional.empty());
    }

    @GetMapping(SERVER + "/forms/{id}.xml")
    ResponseEntity<?> form(@PathVariable String token, @PathVariable UUID id) {
        return with(token, device -> ResponseEntity.ok().contentType(XML).body(forms.xform(forms.version(device, id))));
    }

    @GetMapping(SERVER + "/forms/{id}/manifest")
    ResponseEntity<?> manifest(@PathVariable String token, @PathVariable UUID id, HttpServletRequest request) {
        String folder = server(request, token) + "/forms/" + id + "/files/";
        return with(
                token,
                device -> xml(
                        HttpStatus.OK,
                        OpenRosaXml.manifest(forms.files(device, forms.version(device, id)).stream()
                                .map(file -> new OpenRosaXml.MediaFile(
                                        file.name(),
                                        file.md5(),
                                        folder + UriUtils.encodePathSegment(file.name(), StandardCharsets.UTF_8)))
                                .toList())));
    }

    @GetMapping(SERVER + "/forms/{id}/files/{name}")
    ResponseEntity<?> file(@PathVariable String token, @PathVariable UUID id, @PathVariable String name)
            throws IOException {
        Optional<Device> device = usable(token);
        if (device.isEmpty()) {
            return unknown();
        }
        InputStream bytes = forms.open(device.get(), forms.version(device.get(), id), name);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new InputStreamResource(bytes));
    }

    /** A phone asks first whether it may send, and how much at once. */
    @RequestMapping(method = RequestMethod.HEAD, path = SERVER + "/submission")
    ResponseEntity<?> ask(@PathVariable String token, HttpServletRequest request) {
        return with(
                token,
                device -> ResponseEntity.noContent()
                        .header(HttpHeaders.LOCATION, server(request, token) + "/submission")
                        .header("X-OpenRosa-Accept-Content-Length", MOST)
                        .build());
    }

    @PostMapping(SERVER + "/submission")
    ResponseEntity<?> take(@PathVariable String token, HttpServletRequest request)
            throws IOException, ServletException {
        Optional<Device> device = usable(token);
        if (device.isEmpty()) {
            return unknown();
        }
        Optional<byte[]> answers = Optional.empty();
        List<PartOfRequest> files = new ArrayList<>();
        for (Part part : request.getParts()) {
            if (part.getName().equals(ANSWERS)) {
                try (InputStream in = part.getInputStream()) {
                    answers = Optional.of(in.readNBytes(OpenRosaWords.LONGEST_ANSWERS + 1));
                }
            } else if (part.getSubmittedFileName() != null) {
                files.add(new PartOfRequest(part));
            }
        }
        if (answers.isEmpty()) {
            return xml(HttpStatus.BAD_REQUEST, words.noAnswers());
        }
        if (answers.get().length > OpenRosaWords.LONGEST_ANSWERS) {
            return xml(HttpStatus.CONTENT_TOO_LARGE, words.tooLong());
        }
        return xml(receiving.receive(device.get(), answers.get(), files), server(request, token));
    }

    private ResponseEntity<?> xml(Receipt receipt, String server) {
        return switch (receipt) {
            case KEPT, KNOWN ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .header(HttpHeaders.LOCATION, server + "/submission")
                        .contentType(XML)
                        .body(words.received());
            case CONFLICT -> xml(HttpStatus.CONFLICT, words.conflict());
            case UNREADABLE -> xml(HttpStatus.BAD_REQUEST, words.unreadable());
        };
    }

    private ResponseEntity<?> with(String token, Function<Device, ResponseEntity<?>> answer) {
        return usable(token).<ResponseEntity<?>>map(answer).orElseGet(this::unknown);
    }

    private Optional<Device> usable(String token) {
        return forms.device(token).filter(device -> !device.revoked());
    }

    /** An address nobody made and one that was taken back are told apart by nobody. */
    private ResponseEntity<?> unknown() {
        return xml(HttpStatus.FORBIDDEN, words.unknownAddress());
    }

    private static ResponseEntity<?> xml(HttpStatus status, byte[] body) {
        return ResponseEntity.status(status).contentType(XML).body(body);
    }

    private static String server(HttpServletRequest request, String token) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString() + PATH + token;
    }
}
