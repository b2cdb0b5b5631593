package org.plumbline.sim.random;

import java.util.EnumMap;
import java.util.Map;

/** Streams of which a test writes some down, one script for all streams of a purpose; all others are those of a seed. */
public final class ScriptedStreams extends Streams {
    private final Map<Purpose, Map<EntityType, ScriptedDraws>> scripts = new EnumMap<>(Purpose.class);

    /** Streams of which none is written down yet. */
    public ScriptedStreams() {
        super(1, 0, 0, null);
    }

    /** From now on streams of a purpose, of whatever entity of this type, take their draws from a script, in turn. */
    public ScriptedDraws script(Purpose purpose, EntityType type, ScriptedDraws draws) {
        scripts.computeIfAbsent(purpose, any -> new EnumMap<>(EntityType.class)).put(type, draws);
        return draws;
    }

    /** Fails when scripted draws are left over. */
    public void requireUsedUp() {
        scripts.values().forEach(ofPurpose -> ofPurpose.values().forEach(ScriptedDraws::requireUsedUp));
    }

    @Override
    public Draws open(Purpose purpose, EntityType type, long id, long slot) {
        Draws script = scripts.getOrDefault(purpose, Map.of()).get(type);
        return script == null ? super.open(purpose, type, id, slot) : script;
    }
}
