-- True when the caller of this connection may see a row of that owner and region (ACC-1).
-- A connection that was told nothing sees nothing. Plain SQL, so that the planner inlines it.
create function caller_sees(owner_id text, region text) returns boolean
    language sql stable parallel safe
    return current_setting('kehu.scope', true) = 'ALL'
        or (current_setting('kehu.scope', true) in ('OWN', 'REGION') and owner_id = current_setting('kehu.caller', true))
        or (current_setting('kehu.scope', true) = 'REGION'
            and region = any (string_to_array(current_setting('kehu.regions', true), ',')));
