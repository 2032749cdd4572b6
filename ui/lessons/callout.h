// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/icons.h"

#include <QVBoxLayout>
#include <QWidget>
#include <optional>

namespace lamplight::ui {

/// A passage set off from the page: a bar, a glyph and a word, so that colour is never all that tells it.
class Callout : public QWidget {
    Q_OBJECT
public:
    /// Without a tone: on sunk ground, with a soft bar. `word` empty: only the glyph, for a passage whose heading says
    /// what it is.
    Callout(std::optional<Tone> tone, Glyph glyph, const QString& word, QWidget* parent = nullptr);

    /// A text of the page (TextFlow and what is made of them), whose words stand at the edge of the callout's.
    void addFlow(QWidget* flow);
    /// Anything else.
    void add(QWidget* widget, Qt::Alignment alignment = {});
    /// Small and soft, below: the source.
    void addNote(const QString& note);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void measure();

    std::optional<Tone> m_tone;
    QVBoxLayout* m_column;
};

} // namespace lamplight::ui
