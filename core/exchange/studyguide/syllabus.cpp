// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/fold.h"
#include "exchange/studyguide/assembly.h"
#include "exchange/studyguide/pages.h"

#include <QFileInfo>

namespace lamplight::exchange::studyguide {

TopicId Assembly::child(TopicId parent, const QString& code, const QString& title)
{
    Topic topic;
    topic.id = TopicId{m_plan.topics.size() + 1};
    topic.uid = newUid();
    topic.parent = parent;
    topic.position = m_children[parent]++;
    topic.code = code;
    topic.title = title;
    m_plan.topics += topic;
    return topic.id;
}

/// "2.1" lies below "2", which is made where no page or folder has it.
TopicId Assembly::codedTopic(const QString& code, const QString& title)
{
    if (const auto known = m_codes.constFind(code); known != m_codes.constEnd()) {
        Topic& topic = m_plan.topics[known->value - 1];
        if (topic.title.isEmpty())
            topic.title = title;
        return topic.id;
    }
    const qsizetype dot = code.lastIndexOf(u'.');
    const TopicId parent = dot < 0 ? TopicId() : codedTopic(code.left(dot), {});
    const TopicId id = child(parent, code, title);
    m_codes.insert(code, id);
    return id;
}

/// The topic of the folder that holds the file: a folder's own name may hold a code ("2 Service value").
TopicId Assembly::folderTopic(const Source& source)
{
    if (m_root.isEmpty())
        return {};
    const QString folder = QFileInfo(nameOf(source)).path();
    TopicId parent;
    for (const QString& name : folder.split(u'/', Qt::SkipEmptyParts)) {
        if (name == u"." || name == u"..")
            continue;
        if (const auto coded = codedTitle(name)) {
            parent = codedTopic(coded->code, coded->title);
            continue;
        }
        const QString key = QString::number(parent.value) + u'\n' + fold(name);
        if (!m_names.contains(key))
            m_names.insert(key, child(parent, {}, name));
        parent = m_names.value(key);
    }
    return parent;
}

TopicId Assembly::topicOf(const Page& page, const Source& source)
{
    const TopicId folder = folderTopic(source);
    if (!page.code.isEmpty())
        return codedTopic(page.code, page.title);
    const QString key = QString::number(folder.value) + u'\n' + fold(page.title);
    if (!m_names.contains(key))
        m_names.insert(key, child(folder, {}, page.title));
    return m_names.value(key);
}

} // namespace lamplight::exchange::studyguide
