package org.plumbline.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the compiler's own parser sees in source files: types and methods with their length and documentation. */
final class ParsedSources {
    private ParsedSources() {}

    /**
     * A type or a method.
     *
     * @param file the file's name
     * @param name {@code Type} or {@code Type.method}
     * @param method whether it is a method or a constructor
     * @param exposed whether it is public in a public type, and not merely an implementation of what is documented above
     * @param documented whether it has a documentation comment
     * @param lines how many lines it takes
     */
    record Declaration(String file, String name, boolean method, boolean exposed, boolean documented, long lines) {}

    /** Everything declared in these files, in order. */
    static List<Declaration> parse(List<Path> files) {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "tests need a JDK");
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            DocTrees trees = DocTrees.instance(task);
            List<Declaration> found = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                new Reader(trees, unit, found).scan(unit, true);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Walks one file; the argument says whether everything around is public. */
    private static final class Reader extends TreePathScanner<@Nullable Void, Boolean> {
        private final DocTrees trees;
        private final CompilationUnitTree unit;
        private final List<Declaration> found;

        Reader(DocTrees trees, CompilationUnitTree unit, List<Declaration> found) {
            this.trees = trees;
            this.unit = unit;
            this.found = found;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, Boolean exposedAround) {
            boolean exposed = exposedAround && (isPublic(type.getModifiers().getFlags()) || isInInterface());
            if (!type.getSimpleName().isEmpty()) {
                add(type, type.getSimpleName().toString(), false, exposed);
            }
            return super.visitClass(type, exposed && !type.getSimpleName().isEmpty());
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, Boolean exposedAround) {
            Set<Modifier> modifiers = method.getModifiers().getFlags();
            boolean open = isPublic(modifiers) || (isInInterface() && !modifiers.contains(Modifier.PRIVATE));
            boolean inherited = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().endsWith("Override"));
            boolean generated = trees.getSourcePositions().getEndPosition(unit, method) < 0;
            if (!generated) {
                add(method, enclosing() + "." + method.getName(), true, exposedAround && open && !inherited);
            }
            return super.visitMethod(method, false);
        }

        private void add(Tree tree, String name, boolean method, boolean exposed) {
            SourcePositions positions = trees.getSourcePositions();
            long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
            long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
            boolean documented = trees.getDocComment(getCurrentPath()) != null;
            String file = SourceTree.name(Path.of(unit.getSourceFile().toUri()));
            found.add(new Declaration(file, name, method, exposed, documented, last - first + 1));
        }

        private String enclosing() {
            TreePath parent = getCurrentPath().getParentPath();
            return parent.getLeaf() instanceof ClassTree type
                    ? type.getSimpleName().toString()
                    : "";
        }

        private boolean isInInterface() {
            TreePath parent = getCurrentPath().getParentPath();
            return parent != null
                    && (parent.getLeaf().getKind() == Tree.Kind.INTERFACE
                            || parent.getLeaf().getKind() == Tree.Kind.ANNOTATION_TYPE);
        }

        private static boolean isPublic(Set<Modifier> modifiers) {
            return modifiers.contains(Modifier.PUBLIC);
        }
    }
}
