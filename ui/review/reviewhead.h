// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace lamplight {
enum class CardFlag;
}
namespace lamplight::study {
struct CardView;
}

class QTimer;

namespace lamplight::ui {

class GlyphView;
class StackedBar;
class Text;

/// Above the card: where it belongs, its flag, how far the evening is, and if wished the seconds that this card has
/// taken.
class ReviewHead : public QWidget {
    Q_OBJECT
public:
    explicit ReviewHead(QWidget* parent = nullptr);

    void showCard(const study::CardView& view);
    /// `minutes` that are left, at least 1.
    void showProgress(int done, int left, int minutes);
    /// In practice nothing is scheduled, and no minutes are counted.
    void showPractice(int done, int left);
    /// The seconds since the card was shown, up to `cap`, where they stop; `cap` 0 hides them.
    void showSeconds(int seconds, int cap);

private:
    void showBar(int done, int left);

    Text* m_where;
    GlyphView* m_flagShape;
    Text* m_flag;
    Text* m_seconds;
    Text* m_left;
    StackedBar* m_bar;
};

} // namespace lamplight::ui
