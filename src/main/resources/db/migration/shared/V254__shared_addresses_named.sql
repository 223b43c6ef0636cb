-- Whether a text, or the JSON of one, names this very address: not ann@x.org where joann@x.org or ann@x.org.uk stands.
create function shared.names_address(said text, address text) returns boolean
    language sql immutable parallel safe
as $$
    select position(lower(address) in lower(said)) > 0
       and regexp_replace(lower(said), '\\[nrt]', ' ', 'g')
           ~ ('(?<![[:alnum:]._%+-])' || regexp_replace(lower(address), '([^[:alnum:]])', '\\\1', 'g') || '(?![[:alnum:]-]|\.[[:alnum:]])')
$$;
