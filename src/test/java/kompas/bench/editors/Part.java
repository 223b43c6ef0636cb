package kompas.bench.editors;

import org.springframework.util.MultiValueMap;

/** What an editor works on, and how a mark gets into it: a word that stands nowhere else, by which a save is found again. */
enum Part {
    WORDS {
        @Override
        void write(String mark, MultiValueMap<String, String> form) {
            String field = form.keySet().stream()
                    .filter(name -> name.startsWith("description-"))
                    .findFirst()
                    .orElseThrow();
            form.set(field, "We sing, dance and read together every Thursday. " + mark);
        }
    },
    WEB {
        @Override
        void write(String mark, MultiValueMap<String, String> form) {
            form.set("website", "https://example.org/" + mark);
        }
    },
    CONTACTS {
        @Override
        void write(String mark, MultiValueMap<String, String> form) {
            String row = form.entrySet().stream()
                    .filter(field -> field.getKey().endsWith(".role"))
                    .filter(field -> Mark.in(field.getValue().toString()).isPresent())
                    .map(field -> field.getKey().substring(0, field.getKey().lastIndexOf('.')))
                    .findFirst()
                    .orElseGet(() -> lastRow(form));
            form.set(row + ".name", "Front desk");
            form.set(row + ".role", mark);
        }

        /** The empty one. */
        private String lastRow(MultiValueMap<String, String> form) {
            return form.keySet().stream()
                    .filter(field -> field.endsWith(".role"))
                    .map(field -> field.substring(0, field.lastIndexOf('.')))
                    .reduce((first, second) -> second)
                    .orElseThrow();
        }
    };

    private static final int[] SHARES = {60, 85, 100};

    /** Words are what people change most. */
    static Part of(int percent) {
        return percent < SHARES[0] ? WORDS : percent < SHARES[1] ? WEB : CONTACTS;
    }

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    abstract void write(String mark, MultiValueMap<String, String> form);
}
