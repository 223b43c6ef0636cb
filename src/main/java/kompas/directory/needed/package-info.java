/**
 * What libraries do about what organisations need: plan a training for several at once, offer a room, bring two organisations
 * together. {@link kompas.directory.needed.AnsweringNeeds} is for whoever looks after the organisations,
 * {@link kompas.directory.needed.ActivitiesForNeeds} for the module that owns activities.
 */
@NamedInterface("needed")
@NullMarked
package kompas.directory.needed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
