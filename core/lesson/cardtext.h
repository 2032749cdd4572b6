// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace lamplight::lesson {

/// What was left out of a text that came as HTML. Each thing is counted once.
struct LeftOut {
    int scripts = 0; ///< scripts and event handlers
    int styles = 0;  ///< style sheets, and style attributes of which something couldn't be kept
    int remote = 0;  ///< pictures and sounds from elsewhere than the deck, addresses that aren't of the web
    int forms = 0;   ///< forms and their controls; their text stays
    int frames = 0;  ///< frames and embedded programs
    int others = 0;  ///< drawings and what else has no place on a card

    int total() const { return scripts + styles + remote + forms + frames + others; }
    bool operator==(const LeftOut&) const = default;
};

/// A picture of the deck's media within a text.
struct Picture {
    QString name; ///< of the medium
    QString alt;  ///< what it shows, in words; may be empty

    bool operator==(const Picture&) const = default;
};

struct CardText {
    QString html;            ///< well formed, and nothing but what is listed below
    QString plain;           ///< what is read aloud, compared and searched: one block a line, pictures by their alt
    QList<Picture> pictures; ///< in the order of the text
    QStringList sounds;      ///< names of media that the text wants played, in the order of the text
    LeftOut leftOut;
};

enum class CardForm {
    Kept, ///< as a deck keeps it; reading it again gives the same
    Shown ///< as a text document shows it: picture n has the source "media:n", sounds aren't in the text, ruby stands
          ///< in brackets, marked and cloze words are spans with the class "mark" and "cloze"
};

/// Reads the HTML of an imported card as a browser would, and writes anew what a card may hold:
/// div blockquote p h1-h6 pre ul ol li table tr td th hr br img a b i u s sub sup code mark ruby rt and span of class
/// cloze, with no attributes but src alt width height href dir start colspan rowspan. So nothing else is in it, however
/// the input was written. Pictures keep a plain file name, links an http, https or mailto address. Bold, italic,
/// underlined, struck and raised in style attributes become elements; colours, sizes and fonts go. `[sound:name]` and
/// LaTeX stay text; MathML becomes its TeX where that is given. A text of more than 5,000 tags, or with 256 of them
/// left open, is kept as the text of its source.
CardText readCardText(const QString& html, CardForm form = CardForm::Kept);

} // namespace lamplight::lesson
