/** What a scenario file may contain, from the declarations: JSON Schema and the page of parameters. */
@NullMarked
package org.plumbline.scenarios.schema;

import org.jspecify.annotations.NullMarked;
