-- The list of imports is read page by page: the files after one of them.

drop index registry_import_by_time;

create index registry_import_by_time on registry_import (checked_at desc, id desc);
