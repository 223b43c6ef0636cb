package kompas.search.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLongArray;
import kompas.search.language.Words;
import kompas.shared.text.Transliteration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** {@code search.term}: words as they are written, for spelling. Words once written stay; a few too many do no harm. */
@Repository
class TermRows {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 30;
    private static final int REMEMBERED = 1 << 17;

    private static final String ADD = """
            insert into search.term (word, latin)
            select word, latin from unnest(:words, :latin) as term (word, latin)
            on conflict do nothing
            """;

    private static final String SIMILAR = """
            select word from search.term
            where latin % :latin and word <> :word
            order by similarity(latin, :latin) desc, abs(length(latin) - length(:latin)), word
            limit :most
            """;

    private final JdbcClient sql;
    /** Hashes of words lately written, so that a million Ivans are one statement. */
    private final AtomicLongArray written = new AtomicLongArray(REMEMBERED);

    TermRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** Sorted, so that two at once do not wait for each other in a circle. */
    void remember(Collection<String> words) {
        TreeSet<String> unknown = new TreeSet<>();
        for (String word : words) {
            if (word.length() >= SHORTEST && word.length() <= LONGEST && !Words.isNumber(word) && isNew(word)) {
                unknown.add(word);
            }
        }
        if (unknown.isEmpty()) {
            return;
        }
        List<String> latin = new ArrayList<>();
        unknown.forEach(word -> latin.add(Transliteration.latin(word)));
        sql.sql(ADD)
                .param("words", unknown.toArray(String[]::new))
                .param("latin", latin.toArray(String[]::new))
                .update();
    }

    private boolean isNew(String word) {
        long hash = 1;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * 0x5DEECE66DL + word.charAt(i);
        }
        int slot = (int) ((hash ^ hash >>> 32) & (REMEMBERED - 1));
        return written.getAndSet(slot, hash) != hash;
    }

    boolean has(Collection<String> words) {
        return sql.sql("select exists (select from search.term where word = any(:words))")
                .param("words", words.toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    List<String> similar(String word, int most) {
        return sql.sql(SIMILAR)
                .param("word", word)
                .param("latin", Transliteration.latin(word))
                .param("most", most)
                .query(String.class)
                .list();
    }
}
