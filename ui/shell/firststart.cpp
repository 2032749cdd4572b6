// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/firststart.h"

#include "parts/button.h"
#include "parts/glyphview.h"
#include "parts/inlinemessage.h"
#include "parts/panel.h"
#include "parts/rowbutton.h"
#include "parts/scrollcolumn.h"
#include "parts/text.h"
#include "shell/reckoning.h"
#include "theme/theme.h"

#include <QButtonGroup>
#include <QKeyEvent>

namespace lamplight::ui {

FirstStart::FirstStart(const QDate& today, const std::optional<CourseSize>& sample, QWidget* parent)
    : QWidget(parent), m_today(today), m_sample(sample), m_choices(new QButtonGroup(this)),
      m_aim(new AimFields(today, {today.addDays(42), 35})), m_sumGlyph(new GlyphView(Glyph::Check)), m_sum(new Text),
      m_sumNote(caption({})), m_go(new Button({}, ButtonKind::Primary)), m_message(new InlineMessage)
{
    auto* whole = new Column(this, Space::None);
    auto* page = new ScrollColumn(metric::columnForm, Space::S24);
    whole->addWidget(page);
    Column& column = page->column();
    column.addStretch(2);
    column.addWidget(makeHead());
    auto* what = new Column(nullptr, Space::S8);
    what->addWidget(heading(tr("What do you study?"), TextRole::H3));
    what->addWidget(makeChoices());
    column.addLayout(what);
    column.addWidget(m_aim);
    column.addWidget(makeSum());
    column.addWidget(m_message);
    column.addLayout(makeEnd());
    column.addStretch(3);
    connect(m_choices, &QButtonGroup::idToggled, this, &FirstStart::reckon);
    connect(m_aim, &AimFields::changed, this, &FirstStart::reckon);
    reckon();
}

QWidget* FirstStart::makeHead()
{
    auto* head = new QWidget;
    auto* row = new Row(head, Space::S16);
    row->addWidget(new GlyphView(Glyph::Lamplight, Token::Lamp, 40));
    auto* words = new Column(nullptr, Space::S4);
    words->addWidget(heading(QStringLiteral("Lamplight"), TextRole::H1));
    words->addWidget(wrapped(soft(tr("Three questions, each of which can wait. Everything stays on this computer."))));
    row->addLayout(words, 1);
    return head;
}

Panel* FirstStart::makeChoices()
{
    auto* panel = new Panel;
    panel->column().setGap(Space::None);
    panel->column().setContentsMargins(1, 1, 1, 1);
    const auto add = [&](Start start, const QString& title, const QString& note, Glyph glyph) {
        auto* row = new RowButton(title, note);
        row->setGlyph(glyph);
        row->setStrong(true);
        row->setCheckable(true);
        row->setSidePadding(Space::S24);
        if (panel->column().count() > 0)
            panel->column().addWidget(new Rule);
        panel->column().addWidget(row);
        m_choices->addButton(row, int(start));
        return row;
    };
    add(Start::Open, tr("Open a course"), tr("a .lamp file that somebody gave you, or your own"), Glyph::Folder)
        ->setRounded(true, false);
    RowButton* last =
        add(Start::Import, tr("Import material"), tr("notes, a study guide page, a folder of pages"), Glyph::Import);
    if (m_sample)
        last = add(Start::Sample, tr("Try the sample course"),
                   tr("%1: %2").arg(m_sample->title, reckoning::sizeInWords(*m_sample)), Glyph::Lessons);
    last->setRounded(false, true);
    last->setChecked(true);
    return panel;
}

Panel* FirstStart::makeSum()
{
    auto* panel = new Panel({Space::S24, Space::S16}, Panel::Ground::Paper);
    auto* row = new Row(nullptr, Space::S12);
    row->addWidget(m_sumGlyph, 0, Qt::AlignTop);
    auto* words = new Column(nullptr, Space::S4);
    words->addWidget(wrapped(m_sum));
    words->addWidget(wrapped(m_sumNote));
    row->addLayout(words, 1);
    panel->column().addLayout(row);
    return panel;
}

QLayout* FirstStart::makeEnd()
{
    auto* row = new Row(nullptr, Space::S12);
    auto* skip = new Button(tr("Skip all"), ButtonKind::Quiet);
    skip->showKey(tr("Esc"));
    connect(skip, &Button::clicked, this, &FirstStart::skipped);
    m_go->showKey(tr("Enter"));
    connect(m_go, &Button::clicked, this, &FirstStart::answered);
    Text* later = wrapped(caption(tr("each answer can be changed under the course’s name")));
    later->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row->addWidget(skip);
    row->addWidget(later, 1);
    row->addWidget(m_go);
    return row;
}

FirstStart::Start FirstStart::start() const
{
    return m_choices->checkedButton() ? Start(m_choices->checkedId()) : Start::Nothing;
}

void FirstStart::showError(const Error& error)
{
    m_message->showError(error);
}

void FirstStart::reckon()
{
    const bool sample = start() == Start::Sample && m_sample;
    const reckoning::Sum sum = reckoning::sum(m_today, m_aim->aim(), sample ? m_sample : std::nullopt);
    m_sumGlyph->setGlyph(sum.fits ? Glyph::Check : Glyph::Warning, sum.fits ? Token::Good : Token::Warn);
    m_sum->setText(sum.sentence);
    m_sumNote->setText(sum.note);
    m_sumNote->setVisible(!sum.note.isEmpty());
    m_go->setText(start() == Start::Sample   ? tr("Go to Today")
                  : start() == Start::Import ? tr("Choose what to import…")
                                             : tr("Choose the course…"));
}

void FirstStart::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT answered();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT skipped();
    else
        QWidget::keyPressEvent(event);
}

void FirstStart::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (QAbstractButton* chosen = m_choices->checkedButton())
        chosen->setFocus();
}

} // namespace lamplight::ui
