// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sourcepage.h"

#include "exchange/dropplace.h"
#include "parts/button.h"
#include "parts/flow.h"
#include "parts/glyphview.h"
#include "parts/panel.h"
#include "parts/scrollcolumn.h"
#include "parts/text.h"
#include "study/importdesk.h"
#include "theme/metrics.h"
#include "theme/theme.h"

#include <QFileDialog>
#include <QPlainTextEdit>

namespace lamplight::ui {

namespace {

Text* centred(Text* text)
{
    text->setAlignment(Qt::AlignHCenter);
    return wrapped(text);
}

QWidget* kindOfSource(Glyph glyph, const QString& name, const QString& what)
{
    auto* widget = new QWidget;
    auto* row = new Row(widget, Space::S12);
    row->addWidget(new GlyphView(glyph), 0, Qt::AlignTop);
    auto* words = new Column(nullptr, Space::S4);
    words->addWidget(wrapped(strong(name)));
    words->addWidget(wrapped(caption(what)));
    row->addLayout(words, 1);
    return widget;
}

} // namespace

SourcePage::SourcePage(QWidget* parent)
    : QWidget(parent), m_scroll(new ScrollColumn(metric::columnCard, Space::S24)), m_text(new QPlainTextEdit)
{
    auto* column = new Column(this, Space::None);
    column->addWidget(m_scroll);
    m_scroll->column().addWidget(m_drop = dropPlace());
    auto* kinds = new Column(nullptr, Space::S12);
    kinds->addWidget(
        kindOfSource(Glyph::File, tr("Pages of a study guide, as text or Markdown"),
                     tr("As copied from a study site, a PDF or a mail: headings, key takeaways, "
                        "definitions, exam tips, tables and questions are found by what they look like.")));
    kinds->addWidget(kindOfSource(Glyph::Folder, tr("The folder of a course"),
                                  tr("Written in Lamplight's own form: a course.md, its concepts and its lessons. "
                                     "Or a folder of study guide pages.")));
    m_scroll->column().addLayout(kinds);
    m_scroll->column().addWidget(new Rule);
    m_scroll->column().addWidget(pastePlace());
    m_scroll->column().addStretch(1);
}

DropPlace* SourcePage::dropPlace()
{
    auto* place = new DropPlace;
    auto* column = new Column(place, Space::S8, inset(Space::S32));
    column->addWidget(new GlyphView(Glyph::Import, Token::Lamp, 32), 0, Qt::AlignHCenter);
    column->addWidget(centred(heading(tr("Drop files or a folder here"), TextRole::H3)));
    column->addWidget(centred(soft(tr("You see what was understood of every line before anything is written."))));
    column->addGap(Space::S8);
    auto* buttons = new Flow(nullptr, Space::S12, Space::S8, Qt::AlignHCenter);
    m_files = new Button(tr("Choose &files…"), ButtonKind::Primary);
    auto* folder = new Button(tr("Choose a f&older…"));
    buttons->addWidget(m_files);
    buttons->addWidget(folder);
    column->addLayout(buttons);
    connect(m_files, &Button::clicked, this, &SourcePage::chooseFiles);
    connect(folder, &Button::clicked, this, &SourcePage::chooseFolder);
    return place;
}

QWidget* SourcePage::pastePlace()
{
    auto* place = new QWidget;
    auto* column = new Column(place, Space::S8);
    auto* name = new Text(tr("Or paste a page"));
    name->setWeight(QFont::DemiBold);
    name->setBuddy(m_text);
    column->addWidget(name);
    m_text->setPlaceholderText(tr("The text of a page, with its headings, lists and questions"));
    m_text->setAccessibleName(tr("Text of a page"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(px(120));
    column->addWidget(m_text);
    m_read = new Button(tr("&Read this text"));
    m_read->setEnabled(false);
    column->addWidget(m_read, 0, Qt::AlignLeading);
    connect(m_text, &QPlainTextEdit::textChanged, this,
            [this] { m_read->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); });
    connect(m_read, &Button::clicked, this, [this] { Q_EMIT textWanted(m_text->toPlainText()); });
    return place;
}

void SourcePage::focusFirst()
{
    m_files->setFocus(Qt::OtherFocusReason);
}

void SourcePage::setHovered(bool hovered)
{
    m_drop->setHovered(hovered);
}

void SourcePage::clearPasted()
{
    m_text->clear();
}

void SourcePage::chooseFiles()
{
    const QString readable = tr("Texts (%1)").arg(study::ImportDesk::patterns().join(u' '));
    auto* dialog = new QFileDialog(this, tr("Files to import"), {}, QString(readable + u";;" + tr("All files (*)")));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &SourcePage::filesWanted);
    dialog->open();
}

void SourcePage::chooseFolder()
{
    auto* dialog = new QFileDialog(this, tr("Folder to import"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::filesSelected, this, &SourcePage::filesWanted);
    dialog->open();
}

} // namespace lamplight::ui
