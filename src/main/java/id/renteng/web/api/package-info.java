/// What other programs read and send, as JSON under `/api`. Described in `api/openapi.json`.
@NullMarked
package id.renteng.web.api;

import org.jspecify.annotations.NullMarked;
