package kompas.operations.postgres;

import java.util.Map;

/** Settings for a small server that shares its machine with Kompas; {@code fsync} stays on, as PostgreSQL has it. */
final class PostgresDefaults {

    static final Map<String, String> SETTINGS = Map.ofEntries(
            // reach
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("max_connections", "60"),
            // memory and disk
            Map.entry("shared_buffers", "128MB"),
            Map.entry("effective_cache_size", "512MB"),
            Map.entry("work_mem", "8MB"),
            Map.entry("maintenance_work_mem", "64MB"),
            Map.entry("random_page_cost", "1.1"),
            Map.entry("max_wal_size", "1GB"),
            Map.entry("jit", "off"),
            // time
            Map.entry("timezone", "UTC"),
            Map.entry("log_timezone", "UTC"),
            // a week of logs, without the values people entered
            Map.entry("logging_collector", "on"),
            Map.entry("log_filename", "postgres-%a.log"),
            Map.entry("log_truncate_on_rotation", "on"),
            Map.entry("log_rotation_age", "1d"),
            Map.entry("log_rotation_size", "0"),
            Map.entry("log_min_error_statement", "panic"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("cluster_name", "kompas"));

    private PostgresDefaults() {}
}
