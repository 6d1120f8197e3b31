// What its manual shows for names, as plain words: to mark them in the text one would have to ask for offsets as well.
import nlp from "compromise";

export async function open() {
    return text => {
        const doc = nlp(text);
        const names = [doc.people(), doc.places(), doc.organizations(), doc.quotations()];
        return names.reduce((sum, view) => sum + view.out("array").length, 0);
    };
}
