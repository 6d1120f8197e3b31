// What its manual shows for entities. Its web model has dates, money and the like, but no people, places or bodies.
import wink from "wink-nlp";
import model from "wink-eng-lite-web-model";

export async function open() {
    const nlp = wink(model);
    return text => nlp.readDoc(text).entities().out(nlp.its.detail).length;
}
