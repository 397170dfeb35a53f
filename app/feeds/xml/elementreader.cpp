// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/xml/elementreader.h"

#include "feeds/xml/cleanedxml.h"
#include "feeds/xml/names.h"

#include <libxml/parser.h>
#include <memory>

namespace earmark {

using namespace Qt::StringLiterals;

namespace {

struct FreeParser
{
    void operator()(xmlParserCtxt *parser) const
    {
        if (parser->myDoc)
            xmlFreeDoc(parser->myDoc);
        xmlFreeParserCtxt(parser);
    }
};

QString textOf(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

/// Builds the elements from the parser's events.
class Builder
{
public:
    Builder(const QUrl &base, const ElementListener &listener)
        : m_base(base)
        , m_listener(listener)
    {}

    bool isStopped() const { return m_isStopped; }
    bool isWhole() const { return m_isWhole; }

    void open(const QString &prefix, const QString &address, const QString &local,
              QList<std::pair<QString, QString>> attributes)
    {
        if (m_depth++ == 0) // the wrapper around all documents
            return;
        if (m_stack.empty() && m_containers.isEmpty())
            m_isAtom = local.compare("feed"_L1, Qt::CaseInsensitive) == 0;
        Element element;
        element.name = feedName(prefix, address, local, m_isAtom);
        element.attributes = std::move(attributes);
        element.base = baseOf(element);
        const bool isChannel = m_containers.size() == 1 && element.name == "channel"_L1;
        const bool isContainer = m_stack.empty() && (m_containers.isEmpty() || isChannel);
        if (!isContainer) {
            m_stack.push_back(std::move(element));
            return;
        }
        m_bases.append(element.base);
        m_containers.append(element.name);
        m_isStopped = m_isStopped || !m_listener.begin(element);
    }

    void close()
    {
        if (--m_depth == 0) {
            m_isWhole = true;
        } else if (m_stack.empty()) {
            m_containers.removeLast();
            m_bases.removeLast();
        } else {
            Element element = std::move(m_stack.back());
            m_stack.pop_back();
            if (!m_stack.empty())
                m_stack.back().children.push_back(std::move(element));
            else if (!m_isStopped)
                m_isStopped = !m_listener.take(element, m_containers.last());
        }
    }

    void addText(const QString &text)
    {
        if (m_stack.empty())
            return;
        std::vector<Element> &children = m_stack.back().children;
        if (children.empty() || !children.back().name.isEmpty())
            children.emplace_back();
        children.back().content += text;
    }

    QString nameOfAttribute(const QString &prefix, const QString &address,
                            const QString &local) const
    {
        return prefix.isEmpty() ? local.toLower() : feedName(prefix, address, local, false);
    }

private:
    QUrl baseOf(const Element &element) const
    {
        const QUrl outer = !m_stack.empty() ? m_stack.back().base
            : !m_bases.isEmpty()            ? m_bases.last()
                                            : m_base;
        const QString own = element.attribute(u"xml:base").trimmed();
        return own.isEmpty() ? outer : outer.resolved(QUrl(own, QUrl::TolerantMode));
    }

    QUrl m_base;
    const ElementListener &m_listener;
    std::vector<Element> m_stack; ///< open, inside the innermost container
    QStringList m_containers;
    QList<QUrl> m_bases; ///< of the containers
    int m_depth = 0;
    bool m_isAtom = false;
    bool m_isStopped = false;
    bool m_isWhole = false;
};

// libxml2, "startElementNsSAX2Func": five pointers for each attribute.
void onStart(void *context, const xmlChar *local, const xmlChar *prefix, const xmlChar *address,
             int, const xmlChar **, int count, int, const xmlChar **values)
{
    auto &builder = *static_cast<Builder *>(context);
    QList<std::pair<QString, QString>> attributes;
    for (int i = 0; i < count; ++i) {
        const xmlChar **one = values + qsizetype{5} * i;
        const QString name =
            builder.nameOfAttribute(textOf(one[1]), textOf(one[2]), textOf(one[0]));
        // libxml2 keeps each & of a value as a reference, since entities are not replaced.
        QString value = QString::fromUtf8(reinterpret_cast<const char *>(one[3]), one[4] - one[3]);
        attributes.append({name, value.replace("&#38;"_L1, "&"_L1)});
    }
    builder.open(textOf(prefix), textOf(address), textOf(local), std::move(attributes));
}

void onEnd(void *context, const xmlChar *, const xmlChar *, const xmlChar *)
{
    static_cast<Builder *>(context)->close();
}

void onText(void *context, const xmlChar *text, int length)
{
    static_cast<Builder *>(context)->addText(
        QString::fromUtf8(reinterpret_cast<const char *>(text), length));
}

void ignoreError(void *, xmlErrorPtr) {}

xmlSAXHandler handler()
{
    xmlSAXHandler events = {};
    events.initialized = XML_SAX2_MAGIC;
    events.startElementNs = onStart;
    events.endElementNs = onEnd;
    events.characters = onText;
    events.ignorableWhitespace = onText;
    events.serror = ignoreError;
    return events;
}

} // namespace

ElementsRead readElements(QByteArrayView utf8, const QUrl &base, const ElementListener &listener,
                          OpenElements open)
{
    Builder builder(base, listener);
    xmlSAXHandler events = handler();
    const std::unique_ptr<xmlParserCtxt, FreeParser> parser(
        xmlCreatePushParserCtxt(&events, &builder, nullptr, 0, nullptr));
    if (!parser)
        return {};
    xmlCtxtUseOptions(parser.get(), XML_PARSE_RECOVER | XML_PARSE_NONET);
    const auto parse = [&](QByteArrayView piece) {
        xmlParseChunk(parser.get(), piece.data(), int(piece.size()), 0);
        return !builder.isStopped();
    };
    parse("<?xml version=\"1.0\" encoding=\"UTF-8\"?><all>");
    const CleanedXml cleaned = cleanXml(utf8, parse);
    if (open == OpenElements::AreClosed)
        parse(cleaned.ending);
    if (!cleaned.isCut || open == OpenElements::AreClosed)
        parse("</all>");
    xmlParseChunk(parser.get(), nullptr, 0, 1);
    return {.hasRoot = cleaned.hasRoot,
            .isPage = cleaned.isPage,
            .isPartial = cleaned.isCut || !builder.isWhole(),
            .isMended = cleaned.isMended || cleaned.isCut};
}

} // namespace earmark
