// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formatsfixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

/// RFC 4180, read as strictly as it is written there. Nothing if it is broken.
std::optional<QList<QStringList>> csvRows(const QString &text)
{
    QList<QStringList> rows;
    qsizetype at = 0;
    while (at < text.size()) {
        QStringList row;
        for (bool goesOn = true; goesOn;) {
            QString field;
            if (at < text.size() && text.at(at) == u'"') {
                for (++at; at < text.size(); ++at) {
                    const bool isQuote = text.at(at) == u'"';
                    if (isQuote && text.mid(at + 1, 1) != u"\""_s)
                        break;
                    at += isQuote ? 1 : 0;
                    field += text.at(at);
                }
                if (at >= text.size())
                    return {};
                ++at;
            } else {
                while (at < text.size() && !u",\r\n\""_s.contains(text.at(at)))
                    field += text.at(at++);
            }
            row += field;
            goesOn = text.mid(at, 1) == u","_s;
            at += goesOn ? 1 : 0;
        }
        if (text.mid(at, 2) != u"\r\n"_s)
            return {};
        at += 2;
        rows += row;
    }
    return rows;
}

/// What a spreadsheet would compute (OWASP, "CSV Injection").
bool isFormula(const QString &field)
{
    return !field.isEmpty() && u"=+-@\t\r＝＋－＠"_s.contains(field.front());
}

// The number of headings, as Qt's md4c reads the document.
int headingsIn(const QString &markdown)
{
    QTextDocument document;
    document.setMarkdown(markdown, QTextDocument::MarkdownDialectCommonMark);
    int headings = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        headings += block.blockFormat().headingLevel() > 0 ? 1 : 0;
    return headings;
}

} // namespace

/// Each format, made of texts that would break a careless one, and read back by a reader that is
/// not ours.
class TestHostileNotes : public QObject
{
    Q_OBJECT

private slots:
    void hostileTexts_data()
    {
        addHostileTexts();
        for (const char *formula :
             {"=1+1", "+cmd|' /C calc'!A0", "-2", "@SUM(A1)", "\t=1", "'=1", "\r=1", "＝1"})
            QTest::newRow(formula) << QString::fromUtf8(formula);
        QTest::newRow("script") << u"</script><script>alert(1)</script><img src=x onerror=y>"_s;
        QTest::newRow("path") << u"../../etc/passwd\0x"_s;
        QTest::newRow("TeX") << u"\\input{x} } @misc{y, \" % $ ~ ^"_s;
        QTest::newRow("arrow") << u"00:01.000 --> 00:02.000\n\nNOTE x"_s;
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("random %u", seed) << randomText(seed, 400);
    }

    void jsonKeepsEveryCharacter_data() { hostileTexts_data(); }

    void jsonKeepsEveryCharacter()
    {
        QFETCH(QString, text);
        const auto json = QJsonDocument::fromJson(written(u"json"_s, {hostileDocument(text)}));
        const QJsonValue episode = json[u"episodes"][0];
        QCOMPARE(episode[u"title"].toString(), text.simplified().isEmpty() ? text : text);
        QCOMPARE(episode[u"notes"][0][u"quote"].toString(), text);
        QCOMPARE(episode[u"notes"][0][u"note"].toString(), text);
        const auto csl = QJsonDocument::fromJson(written(u"csl"_s, {hostileDocument(text)}));
        QCOMPARE(csl.array().size(), 2);
        QCOMPARE(csl[1][u"abstract"].toString(), cleanText(text));
        QCOMPARE(csl[1][u"type"].toString(), u"broadcast"_s);
    }

    // Web Annotation Data Model: what must be there, and of which kind.
    void jsonLdFollowsTheModel_data() { hostileTexts_data(); }

    void jsonLdFollowsTheModel()
    {
        QFETCH(QString, text);
        const auto page = QJsonDocument::fromJson(written(u"jsonld"_s, {hostileDocument(text)}));
        QCOMPARE(page[u"@context"].toString(), u"http://www.w3.org/ns/anno.jsonld"_s);
        QCOMPARE(page[u"type"].toString(), u"AnnotationPage"_s);
        const QJsonArray items = page[u"items"].toArray();
        QCOMPARE(items.size(), 1);
        static const QStringList motivations{u"highlighting"_s, u"bookmarking"_s};
        static const QStringList purposes{u"commenting"_s, u"tagging"_s, u"identifying"_s,
                                          u"classifying"_s};
        for (const QJsonValue &item : items) {
            QVERIFY(QUrl(item[u"id"].toString()).isValid());
            QCOMPARE(item[u"type"].toString(), u"Annotation"_s);
            QVERIFY(motivations.contains(item[u"motivation"].toString()));
            QVERIFY(QDateTime::fromString(item[u"created"].toString(), Qt::ISODate).isValid());
            for (const QJsonValue &body : item[u"body"].toArray()) {
                QCOMPARE(body[u"type"].toString(), u"TextualBody"_s);
                QVERIFY(purposes.contains(body[u"purpose"].toString()));
                QVERIFY(body[u"value"].isString());
            }
            QCOMPARE(item[u"target"].toArray().size(), 2);
            for (const QJsonValue &target : item[u"target"].toArray())
                QVERIFY(QUrl(target[u"source"].toString()).isValid());
            QCOMPARE(item[u"target"][0][u"selector"][u"value"].toString(), u"t=754.2,771.9"_s);
            QCOMPARE(item[u"target"][1][u"selector"][0][u"exact"].toString(), text);
        }
    }

    void tablesHaveNoFormula_data() { hostileTexts_data(); }

    void tablesHaveNoFormula()
    {
        QFETCH(QString, text);
        const NotesDocument document = hostileDocument(text);
        for (const auto &name : {u"csv"_s, u"readwise"_s, u"qda"_s}) {
            const auto rows = csvRows(QString::fromUtf8(written(name, {document, document})));
            QVERIFY2(rows, qPrintable(name));
            QCOMPARE(rows->size(), 3);
            for (const QStringList &row : *rows) {
                QCOMPARE(row.size(), rows->first().size());
                for (const QString &field : row)
                    QVERIFY2(!isFormula(field), qPrintable(name + u": "_s + field));
            }
            const QString quote = name == "csv"_L1 ? rows->at(1).at(15)
                : name == "readwise"_L1            ? rows->at(1).at(0)
                                                   : rows->at(1).at(3);
            QCOMPARE(quote.mid(quote.startsWith(u'\'') && quote != cleanText(text) ? 1 : 0),
                     cleanText(text));
        }
    }

    void cardsStayOneLine_data() { hostileTexts_data(); }

    void cardsStayOneLine()
    {
        QFETCH(QString, text);
        const QStringList lines =
            QString::fromUtf8(written(u"anki"_s, {hostileDocument(text)})).split(u'\n');
        QCOMPARE(lines.size(), 6); // four headers, a card, and the end
        const QStringList fields = lines.at(4).split(u'\t');
        QCOMPARE(fields.size(), 4);
        for (const QString &field : fields) {
            QVERIFY(field.startsWith(u'"') && field.endsWith(u'"'));
            QVERIFY(!isFormula(field.mid(1, 1)));
        }
        QVERIFY(textsAt(fields.at(1).toUtf8(), "//script | //img").isEmpty());
    }

    void pagesRunNothing_data() { hostileTexts_data(); }

    void pagesRunNothing()
    {
        QFETCH(QString, text);
        NotesDocument document = hostileDocument(text);
        document.transcript = transcriptSaying({text.isEmpty() ? u"x"_s : text});
        const QByteArray page = written(u"html"_s, {document});
        QVERIFY(textsAt(page,
                        "//script[not(@type='application/ld+json')] | //img | //iframe "
                        "| //@onerror | //@src")
                    .isEmpty());
        const QStringList data = textsAt(page, "//script");
        QCOMPARE(data.size(), 1);
        const auto schema = QJsonDocument::fromJson(data.first().toUtf8());
        QCOMPARE(schema[u"@type"].toString(), u"PodcastEpisode"_s);
        QCOMPARE(schema[u"name"].toString(), cleanLine(titleOf(document.episode)));
        const QStringList coins = textsAt(page, "//span[@class='Z3988']/@title");
        QCOMPARE(coins.size(), 1);
        QVERIFY(coins.first().startsWith("ctx_ver=Z39.88-2004&"_L1));
        QCOMPARE(textsAt(page, "//meta[@name='DC.identifier']/@content"),
                 QStringList{u"https://lab.example/episodes/42"_s});
        QCOMPARE(textsAt(page, "//article").size(), 1);
        QCOMPARE(textsAt(page, "//details/section").size(), 1);
    }

    // Title, "Notes" and nothing else: a note makes no headings.
    void markdownKeepsItsStructure_data() { hostileTexts_data(); }

    void markdownKeepsItsStructure()
    {
        QFETCH(QString, text);
        // QTextDocument begins a block at these, also within a heading.
        text.remove(QRegularExpression(u"[\\r\\x{2028}\\x{2029}\\x{fdd0}-\\x{fdef}]"_s));
        NotesDocument document = hostileDocument(text);
        document.episode.title = u"Why plants move"_s;
        const QString plain = QString::fromUtf8(written(u"plain-md"_s, {document}));
        const bool makesHeadings = text.contains(
            QRegularExpression(u"^ {0,3}(#{1,6}([\\s\\x01-\\x1f]|$)|=+\\s*$|-+\\s*$)"_s,
                               QRegularExpression::MultilineOption));
        if (!makesHeadings) // in a note, Markdown stays Markdown
            QCOMPARE(headingsIn(plain), 2);
        QVERIFY(headingsIn(plain + u"\n\n# Mine\n"_s) == headingsIn(plain) + 1); // nothing is open

        const QStringList lines =
            QString::fromUtf8(written(u"logseq"_s, {document})).split(u'\n', Qt::SkipEmptyParts);
        int ids = 0;
        bool inBlocks = false;
        for (const QString &line : lines) {
            inBlocks |= line.startsWith(u'-');
            QVERIFY2(!inBlocks || line.startsWith("- "_L1) || line.startsWith("  "_L1),
                     qPrintable(line));
            ids += line.trimmed().startsWith("id:: "_L1) ? 1 : 0;
        }
        QCOMPARE(ids, 1);
    }

    void bibtexStaysClosed_data() { hostileTexts_data(); }

    void bibtexStaysClosed()
    {
        QFETCH(QString, text);
        const QString bibtex = QString::fromUtf8(written(u"bibtex"_s, {hostileDocument(text)}));
        int depth = 0;
        int entries = 0;
        for (qsizetype at = 0; at < bibtex.size(); ++at) {
            if (bibtex.at(at) == u'\\') {
                ++at; // a command or an escaped sign
                continue;
            }
            entries += depth == 0 && bibtex.at(at) == u'@' ? 1 : 0;
            depth += bibtex.at(at) == u'{' ? 1 : bibtex.at(at) == u'}' ? -1 : 0;
            QVERIFY(depth >= 0);
        }
        QCOMPARE(depth, 0);
        QCOMPARE(entries, 2);
    }

    void marksStayInTheirLines_data() { hostileTexts_data(); }

    void marksStayInTheirLines()
    {
        QFETCH(QString, text);
        const NotesDocument document = hostileDocument(text);
        const QString vtt = QString::fromUtf8(written(u"vtt"_s, {document}));
        QVERIFY(vtt.startsWith("WEBVTT\n\n"_L1));
        QCOMPARE(vtt.count("-->"_L1), 1);
        QCOMPARE(vtt.split("\n\n"_L1).size(), 3);
        const QString labels = QString::fromUtf8(written(u"audacity"_s, {document}));
        QCOMPARE(labels.count(u'\n'), 1);
        QCOMPARE(labels.count(u'\t'), 2);
        QVERIFY(labels.startsWith("754.200000\t771.900000\t"_L1));
    }
};

QTEST_MAIN(TestHostileNotes)
#include "tst_hostilenotes.moc"
