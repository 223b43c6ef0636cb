package kompas.directory.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import kompas.directory.domain.OrganisationPicture;
import kompas.files.Focus;
import kompas.files.Picture;
import kompas.shared.kernel.LocalizedText;
import kompas.shared.sql.LocalizedColumn;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The pictures a page shows, in order, as they are stored; every change gives another list. */
record PictureList(List<ObjectNode> pictures) {

    static PictureList of(ObjectNode state) {
        return new PictureList(state.path("pictures")
                .valueStream()
                .map(picture -> ((ObjectNode) picture).deepCopy())
                .toList());
    }

    ArrayNode stored() {
        return Stored.JSON.createArrayNode().addAll(pictures);
    }

    Optional<ObjectNode> find(UUID file) {
        return pictures.stream().filter(picture -> is(picture, file)).findFirst();
    }

    private static boolean is(ObjectNode picture, UUID file) {
        return picture.path("file").asString("").equals(file.toString());
    }

    /** There is one logo: another takes its place. */
    PictureList with(Picture picture, EditingPictures.Wanted wanted) {
        ObjectNode node = node(picture.id().value(), wanted.logo(), wanted.alt(), Focus.CENTRE);
        return placed(node, wanted.instead());
    }

    /** One that was taken away stands last again. */
    PictureList with(OrganisationPicture picture) {
        ObjectNode node =
                node(picture.file(), picture.logo(), picture.alt(), new Focus(picture.focusX(), picture.focusY()));
        return placed(node, Optional.empty());
    }

    private PictureList placed(ObjectNode node, Optional<UUID> instead) {
        List<ObjectNode> list = new ArrayList<>();
        boolean logo = node.path("logo").asBoolean(false);
        boolean placed = false;
        for (ObjectNode each : pictures) {
            boolean replaced = logo
                    ? each.path("logo").asBoolean(false)
                    : instead.filter(file -> is(each, file)).isPresent();
            if (!replaced) {
                list.add(each);
            } else if (!placed) {
                list.add(node);
                placed = true;
            }
        }
        if (!placed) {
            list.add(node);
        }
        return new PictureList(list);
    }

    PictureList described(UUID file, LocalizedText alt, Focus focus) {
        return new PictureList(pictures.stream()
                .map(picture ->
                        is(picture, file) ? node(file, picture.path("logo").asBoolean(false), alt, focus) : picture)
                .toList());
    }

    PictureList without(UUID file) {
        return new PictureList(
                pictures.stream().filter(picture -> !is(picture, file)).toList());
    }

    /** @param places how many photos further to the back; negative to the front */
    PictureList moved(UUID file, int places) {
        List<ObjectNode> list = new ArrayList<>(pictures);
        list.removeIf(picture -> picture.path("logo").asBoolean(false));
        List<ObjectNode> logo =
                pictures.stream().filter(picture -> !list.contains(picture)).toList();
        IntStream.range(0, list.size())
                .filter(index -> is(list.get(index), file))
                .findFirst()
                .ifPresent(index -> {
                    ObjectNode picture = list.remove(index);
                    list.add(Math.clamp((long) index + places, 0, list.size()), picture);
                });
        list.addAll(0, logo);
        return new PictureList(list);
    }

    private static ObjectNode node(UUID file, boolean logo, LocalizedText alt, Focus focus) {
        ObjectNode node =
                Stored.JSON.createObjectNode().put("file", file.toString()).put("logo", logo);
        node.set("alt", Stored.JSON.readTree(LocalizedColumn.write(alt)));
        node.set("focus_x", rounded(focus.x()));
        node.set("focus_y", rounded(focus.y()));
        return node;
    }

    /** To a hundredth, which is closer than anybody points; an edge as the database writes it. */
    private static JsonNode rounded(double part) {
        long hundredths = Math.round(part * 100);
        return hundredths % 100 == 0
                ? Stored.JSON.getNodeFactory().numberNode(hundredths / 100)
                : Stored.JSON.getNodeFactory().numberNode(hundredths / 100.0);
    }
}
