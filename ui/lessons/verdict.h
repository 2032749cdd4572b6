// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lamplight::ui {

class GlyphView;
class Text;

/// Right or wrong: a glyph and a sentence, told to screen readers at once.
class Verdict : public QWidget {
    Q_OBJECT
public:
    explicit Verdict(QWidget* parent = nullptr);
    void tell(bool right, const QString& sentence);

private:
    GlyphView* m_glyph;
    Text* m_text;
};

} // namespace lamplight::ui
