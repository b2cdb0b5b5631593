package org.plumbline.app.command;

import java.util.Iterator;
import org.plumbline.scenarios.catalog.Catalog;

/** The bundled cases by name, which a shell offers where a scenario is asked for. */
final class CaseNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Catalog.names().iterator();
    }
}
