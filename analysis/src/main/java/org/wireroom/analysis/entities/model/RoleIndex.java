package org.wireroom.analysis.entities.model;

import java.util.List;

/** Who has which role in an article. */
public interface RoleIndex {
    RoleIndex EMPTY = new RoleIndex() {
        @Override
        public String holder(String phrase, int before) {
            return null;
        }

        @Override
        public List<String> holders(String phrase, int before) {
            return List.of();
        }

        @Override
        public boolean isOffice(String phrase) {
            return false;
        }

        @Override
        public List<Role> printed() {
            return List.of();
        }
    };

    /** The id of the only holder of a role, null if there is none or more than one. */
    String holder(String phrase, int before);

    /** The ids of all holders of a role that it fits best. */
    List<String> holders(String phrase, int before);

    /** Whether a phrase has an office: "the former mayor", not "the neighbour". */
    boolean isOffice(String phrase);

    /** The roles in text order. */
    List<Role> printed();
}
