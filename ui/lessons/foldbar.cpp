// SPDX-License-Identifier: GPL-3.0-or-later
#include "lessons/foldbar.h"

#include "parts/button.h"
#include "parts/stack.h"
#include "theme/theme.h"

#include <QMenu>
#include <QPainter>

namespace lamplight::ui {

FoldBar::FoldBar(QWidget* parent)
    : QWidget(parent), m_syllabus(new Button(tr("Syllabus"), ButtonKind::Quiet)),
      m_outline(new Button(tr("On this page"), ButtonKind::Quiet)), m_menu(new QMenu(this))
{
    auto* row = new Row(this, Space::S8, {Space::S16, Space::S4});
    m_syllabus->setGlyph(Glyph::List);
    m_syllabus->setSize(Button::Size::Small);
    m_outline->setTrailingGlyph(Glyph::ChevronDown);
    m_outline->setSize(Button::Size::Small);
    row->addWidget(m_syllabus);
    row->addStretch(1);
    row->addWidget(m_outline);
    connect(m_syllabus, &Button::clicked, this, &FoldBar::syllabusWanted);
    connect(m_outline, &Button::clicked, this,
            [this] { m_menu->popup(m_outline->mapToGlobal(QPoint(0, m_outline->height()))); });
    hide();
}

void FoldBar::setFolded(bool syllabus, bool outline)
{
    m_syllabus->setVisible(syllabus);
    m_outline->setVisible(outline);
    setVisible(syllabus || outline);
}

void FoldBar::setSections(const QList<OutlineEntry>& sections)
{
    m_menu->clear();
    for (const OutlineEntry& section : sections)
        m_menu->addAction(QString(section.title).replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                          [this, uid = section.uid] { Q_EMIT sectionWanted(uid); });
    m_outline->setEnabled(!sections.isEmpty());
}

void FoldBar::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(0, height() - metric::hairline, width(), metric::hairline, color(Token::Line));
}

} // namespace lamplight::ui
