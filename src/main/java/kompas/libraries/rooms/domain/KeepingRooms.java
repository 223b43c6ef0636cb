package kompas.libraries.rooms.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kompas.accounts.SignedIn;
import kompas.audit.Act;
import kompas.audit.AuditLog;
import kompas.files.FileId;
import kompas.files.FileOwner;
import kompas.files.Files;
import kompas.files.Focus;
import kompas.files.PictureOutcome;
import kompas.files.PictureRequest;
import kompas.files.Refusal;
import kompas.libraries.rooms.Room;
import kompas.libraries.rooms.RoomId;
import kompas.libraries.rooms.RoomStatus;
import kompas.libraries.rooms.RoomsAct;
import kompas.libraries.rooms.RoomsPermissions;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.kernel.NotFound;
import kompas.shared.text.Slugs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Staff keep the rooms of their library. */
@Service
public class KeepingRooms {

    private final RoomQueries rooms;
    private final RoomWriting writing;
    private final RoomsPermissions permissions;
    private final AuditLog audit;
    private final Files files;
    private final TransactionTemplate transactions;

    KeepingRooms(
            RoomQueries rooms,
            RoomWriting writing,
            RoomsPermissions permissions,
            AuditLog audit,
            Files files,
            TransactionTemplate transactions) {
        this.rooms = rooms;
        this.writing = writing;
        this.permissions = permissions;
        this.audit = audit;
        this.files = files;
        this.transactions = transactions;
    }

    /** A room by the addresses of its library and its own, whatever became of it. */
    public Optional<Room> find(String library, String slug) {
        return rooms.find(library, slug);
    }

    /** The room with this id, for whoever keeps it. */
    public Room get(RoomId id, SignedIn who) {
        Room room = rooms.find(id).orElseThrow(() -> new NotFound("Room " + id));
        permissions.require(who, RoomsAct.KEEP, room.library());
        return room;
    }

    /**
     * Adds a room, or changes it; its address stays the one it had first.
     *
     * @return the room as it is now
     */
    public Room save(Room typed, SignedIn who) {
        permissions.require(who, RoomsAct.KEEP, typed.library());
        return Objects.requireNonNull(transactions.execute(status -> {
            Optional<Room> before = rooms.find(typed.id());
            if (before.filter(room -> !room.library().equals(typed.library())).isPresent()) {
                throw new NotFound("Room " + typed.id());
            }
            writing.save(before.isPresent() ? typed : named(typed));
            record(typed.id(), before.isPresent() ? "libraries.change-room" : "libraries.add-room", who);
            return rooms.find(typed.id()).orElseThrow();
        }));
    }

    private Room named(Room room) {
        Set<String> taken = writing.slugs(room.library());
        String own = Slugs.of(room.name().in(room.name().source()).text());
        String slug = Slugs.unique(own.isEmpty() ? "room" : own, taken::contains);
        return new Room(
                room.id(),
                room.library(),
                room.house(),
                slug,
                room.name(),
                room.description(),
                room.space(),
                room.rules(),
                room.price(),
                room.picture(),
                room.status(),
                room.example());
    }

    /** Hides a room, shows it, archives it or brings it back. What is booked in it stays booked. */
    public void become(RoomId id, RoomStatus wanted, SignedIn who) {
        Room room = get(id, who);
        if (room.status() != wanted) {
            transactions.executeWithoutResult(status -> {
                writing.become(id, wanted);
                record(id, "libraries.room-" + wanted.code(), who);
            });
        }
    }

    /** Puts a photograph in place of the one there is. Empty when it was kept, else why it was not. */
    public Optional<Refusal> show(RoomId id, InputStream upload, LocalizedText alt, SignedIn who) throws IOException {
        Room room = get(id, who);
        PictureRequest request = new PictureRequest(
                new FileOwner("room", id.value()),
                alt,
                Focus.CENTRE,
                Optional.of(who.id().value()));
        return switch (files.keepPicture(upload, request)) {
            case PictureOutcome.Refused refused -> Optional.of(refused.reason());
            case PictureOutcome.Kept kept -> {
                replace(room, Optional.of(kept.picture().id()), who);
                yield Optional.empty();
            }
        };
    }

    public void removePicture(RoomId id, SignedIn who) {
        replace(get(id, who), Optional.empty(), who);
    }

    private void replace(Room room, Optional<FileId> picture, SignedIn who) {
        transactions.executeWithoutResult(status -> {
            writing.picture(room.id(), picture);
            record(room.id(), "libraries.picture-of-room", who);
        });
        room.picture().ifPresent(files::remove);
    }

    private void record(RoomId room, String action, SignedIn who) {
        audit.record(new Act(Optional.of(who.id().value()), action, "room", room.value(), Map.of(), Map.of()));
    }

    /** A room nobody has thought about yet, to begin with. */
    public static RoomId newId() {
        return RoomId.of(UUID.randomUUID());
    }

    /** What a library's rooms may have, in the order of the form. */
    public static final List<String> EQUIPMENT = List.of(
            "projector",
            "screen",
            "whiteboard",
            "sound",
            "microphone",
            "piano",
            "stage",
            "kitchen",
            "tables",
            "computers",
            "video_calls",
            "wifi",
            "exhibition_panels",
            "tools",
            "children");
}
