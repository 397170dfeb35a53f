// SPDX-FileCopyrightText: The Earmark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowhouse.h"

#include <QMenuBar>
#include <QStandardPaths>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace earmark;
using namespace Qt::StringLiterals;

namespace {

/// Translates by a .ts file, whose plural forms it leaves alone.
class Words : public QTranslator
{
public:
    explicit Words(const QString &path)
    {
        QFile file(path);
        QXmlStreamReader xml(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        QString context;
        QString source;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "source"_L1)
                source = xml.readElementText();
            else if (xml.name() == "translation"_L1)
                m_words.insert({context, source},
                               xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }

    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (n >= 0)
            return {};
        return m_words.value({QString::fromUtf8(context), QString::fromUtf8(source)});
    }

    bool isEmpty() const override { return m_words.isEmpty(); }

private:
    QHash<std::pair<QString, QString>, QString> m_words;
};

} // namespace

/// A letter after Alt chooses one entry of a menu, not the next of several.
class TestMenuLetters : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void eachEntryHasALetterOfItsOwn_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << QString();
        QTest::newRow("French") << QStringLiteral(RESOURCES "/../translations/earmark_fr.ts");
    }

    void eachEntryHasALetterOfItsOwn()
    {
        QFETCH(QString, words);
        std::optional<Words> translator; // removed when it is destroyed
        if (!words.isEmpty()) {
            translator.emplace(words);
            QVERIFY(!translator->isEmpty());
            QCoreApplication::installTranslator(&*translator);
        }
        WindowHouse house;
        house.makeWindow();
        QStringList shared = sharedLetters(house.window->menuBar()->actions());
        for (const QMenu *menu : house.window->findChildren<QMenu *>())
            shared += sharedLetters(menu->actions());
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
    }

private:
    /// The entries with a letter that one before them has too.
    static QStringList sharedLetters(const QList<QAction *> &actions)
    {
        QStringList shared;
        QHash<QChar, QString> known;
        for (const QAction *action : actions) {
            const qsizetype at = action->text().indexOf(u'&') + 1;
            if (at <= 0 || action->isSeparator())
                continue;
            const QChar letter = action->text().at(at).toUpper();
            if (const auto other = known.constFind(letter); other != known.cend())
                shared.append(action->text() + u" – "_s + *other);
            known.insert(letter, action->text());
        }
        return shared;
    }
};

QTEST_MAIN(TestMenuLetters)
#include "tst_menuletters.moc"
