package io.kehu.local;

import java.util.function.Consumer;

/**
 * Plays through the set as its users would and tells what happens. Found by the service loader; played at every start
 * that does not say otherwise, also on the data of earlier ones.
 */
public interface Story {

    /**
     * @param tell takes a line for the person at the keyboard
     * @return whether everything went as it should
     */
    boolean play(RunningSet set, Consumer<String> tell) throws Exception;
}
