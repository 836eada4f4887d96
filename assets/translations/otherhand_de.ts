<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Otherhand</source>
        <translation>Über Otherhand</translation>
    </message>
    <message>
        <source>The science</source>
        <translation>Die Wissenschaft</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A diffusion model draws your character again, and two other networks measure each drawing: how original it is, and how well it is recognized. Where people and other machines stand was published in:</source>
        <translation>Ein Diffusionsmodell zeichnet das eigene Zeichen noch einmal, und zwei andere Netze messen jede Zeichnung: wie originell sie ist und wie gut sie erkannt wird. Wo Menschen und andere Maschinen stehen, wurde veröffentlicht in:</translation>
    </message>
    <message>
        <source>Otherhand is a program of its own; the authors of the papers have no part in it.</source>
        <translation>Otherhand ist ein eigenständiges Programm; die Autoren der Artikel haben keinen Anteil daran.</translation>
    </message>
    <message>
        <source>The licences were not found. They belong in the file {0}.</source>
        <translation>Die Lizenzen wurden nicht gefunden. Sie gehören in die Datei {0}.</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Run from its sources</source>
        <translation>Aus den Quellen gestartet</translation>
    </message>
    <message>
        <source>Draw a character once; others draw it again.</source>
        <translation>Ein Zeichen einmal zeichnen; andere zeichnen es noch einmal.</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Stiftbreite</translation>
    </message>
    <message>
        <source>There is no image in the clipboard</source>
        <translation>In der Zwischenablage ist kein Bild</translation>
    </message>
    <message>
        <source>copy one first</source>
        <translation>zuerst eines kopieren</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
</context>
<context>
    <name>CanvasBar</name>
    <message>
        <source>Open an image</source>
        <translation>Bild öffnen</translation>
    </message>
    <message>
        <source>Images ({0})</source>
        <translation>Bilder ({0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Stiftbreite</translation>
    </message>
    <message>
        <source>of all strokes, in pixels of the page</source>
        <translation>aller Striche, in Pixeln der Seite</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>Stabilisator</translation>
    </message>
    <message>
        <source>how calmly the ink follows the pen</source>
        <translation>wie ruhig die Tinte dem Stift folgt</translation>
    </message>
    <message>
        <source>Show the character behind</source>
        <translation>Das Zeichen dahinter zeigen</translation>
    </message>
    <message>
        <source>Open an image as the character</source>
        <translation>Bild als Zeichen öffnen</translation>
    </message>
    <message>
        <source>Paste an image as the character</source>
        <translation>Bild als Zeichen einfügen</translation>
    </message>
    <message>
        <source>Clear the page</source>
        <translation>Seite leeren</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Eraser of whole strokes</source>
        <translation>Radierer für ganze Striche</translation>
    </message>
    <message>
        <source>Eraser of what it passes over</source>
        <translation>Radierer für das, was er berührt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>left and right</source>
        <translation>links und rechts</translation>
    </message>
    <message>
        <source>top and bottom</source>
        <translation>oben und unten</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>around the middle</source>
        <translation>um die Mitte</translation>
    </message>
    <message>
        <source>Symmetry</source>
        <translation>Symmetrie</translation>
    </message>
    <message>
        <source>baseline, x-height, ascender</source>
        <translation>Grundlinie, x-Höhe, Oberlänge</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>cross</source>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>Guide lines</source>
        <translation>Hilfslinien</translation>
    </message>
</context>
<context>
    <name>CanvasPanel</name>
    <message>
        <source>Character</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>My hand</source>
        <translation>Meine Hand</translation>
    </message>
    <message>
        <source>The one drawing of which variations are made</source>
        <translation>Die eine Zeichnung, zu der Variationen entstehen</translation>
    </message>
    <message>
        <source>Draw the same character again yourself, and see where you land</source>
        <translation>Dasselbe Zeichen selbst noch einmal zeichnen und sehen, wo es landet</translation>
    </message>
    <message>
        <source>Which page to draw on</source>
        <translation>Seite, auf der gezeichnet wird</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Take this as a drawing of your own, and begin the next (Enter)</source>
        <translation>Als eigene Zeichnung übernehmen und die nächste beginnen (Eingabe)</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Comparison of two drawings</source>
        <translation>Vergleich zweier Zeichnungen</translation>
    </message>
    <message>
        <source>{0}: {1} % of its ink only here</source>
        <translation>{0}: {1}&#xa0;% der Tinte nur hier</translation>
    </message>
    <message>
        <source>{0}: originality {1}, recognizability {2} %</source>
        <translation>{0}: Originalität {1}, Wiedererkennbarkeit {2}&#xa0;%</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>Drawing {0}</source>
        <translation>Zeichnung {0}</translation>
    </message>
    <message>
        <source>Back to all drawings</source>
        <translation>Zurück zu allen Zeichnungen</translation>
    </message>
    <message>
        <source>Back to all drawings (Esc)</source>
        <translation>Zurück zu allen Zeichnungen (Esc)</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Übereinander</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>{0} (key {1})</source>
        <translation>{0} (Taste {1})</translation>
    </message>
</context>
<context>
    <name>Controls</name>
    <message>
        <source>Guidance</source>
        <translation>Führung</translation>
    </message>
    <message>
        <source>How strongly each drawing is pulled towards your character: low is freer, high is easier to read</source>
        <translation>Wie stark jede Zeichnung zum eigenen Zeichen gezogen wird: wenig ist freier, viel ist besser lesbar</translation>
    </message>
    <message>
        <source>original</source>
        <translation>originell</translation>
    </message>
    <message>
        <source>recognizable</source>
        <translation>wiedererkennbar</translation>
    </message>
    <message>
        <source>as people draw</source>
        <translation>wie Menschen zeichnen</translation>
    </message>
    <message>
        <source>Each drawing is as far from yours as some person&apos;s would be</source>
        <translation>Jede Zeichnung ist so weit von der eigenen entfernt wie die irgendeines Menschen</translation>
    </message>
    <message>
        <source>How original</source>
        <translation>Gewünschte Originalität</translation>
    </message>
    <message>
        <source>How far from your drawing they shall be: 0 is a copy, about 0.6 is another person&apos;s drawing</source>
        <translation>Wie weit sie von der eigenen Zeichnung entfernt sein sollen: 0 ist eine Kopie, etwa 0,6 die Zeichnung eines anderen Menschen</translation>
    </message>
    <message>
        <source>close to yours</source>
        <translation>nah an der eigenen</translation>
    </message>
    <message>
        <source>far from it</source>
        <translation>weit davon weg</translation>
    </message>
    <message>
        <source>How many drawings at once</source>
        <translation>Wie viele Zeichnungen auf einmal</translation>
    </message>
    <message>
        <source>as the model likes</source>
        <translation>wie das Modell will</translation>
    </message>
    <message>
        <source>Steps from noise to drawing: more take longer</source>
        <translation>Schritte vom Rauschen zur Zeichnung: mehr dauern länger</translation>
    </message>
    <message>
        <source>Which kind of machine draws</source>
        <translation>Welche Art von Maschine zeichnet</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Draw a new set ({0})</source>
        <translation>Einen neuen Satz zeichnen ({0})</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop drawing; what is finished stays ({0})</source>
        <translation>Das Zeichnen anhalten; was fertig ist, bleibt ({0})</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>&amp;Guidance</source>
        <translation>&amp;Führung</translation>
    </message>
    <message>
        <source>How &amp;original</source>
        <translation>Gewünschte &amp;Originalität</translation>
    </message>
    <message>
        <source>&amp;Count</source>
        <translation>A&amp;nzahl</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>S&amp;chritte</translation>
    </message>
    <message>
        <source>&amp;Seed</source>
        <translation>Start&amp;wert</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
</context>
<context>
    <name>DocumentController</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>it is kept as {0}</source>
        <translation>sie liegt jetzt unter {0}</translation>
    </message>
    <message>
        <source>Your unsaved drawing is back: {0}</source>
        <translation>Die nicht gesicherte Zeichnung ist wieder da: {0}</translation>
    </message>
</context>
<context>
    <name>DrawingCard</name>
    <message>
        <source>waits for scores</source>
        <translation>wartet auf Bewertung</translation>
    </message>
    <message>
        <source>being drawn</source>
        <translation>wird gezeichnet</translation>
    </message>
    <message>
        <source>original</source>
        <translation>originell</translation>
    </message>
    <message>
        <source>recognizable</source>
        <translation>wiedererkennbar</translation>
    </message>
</context>
<context>
    <name>DrawingList</name>
    <message>
        <source>Being drawn</source>
        <translation>Wird gezeichnet</translation>
    </message>
    <message>
        <source>originality {0}, recognizability {1} %</source>
        <translation>Originalität {0}, Wiedererkennbarkeit {1}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>DrawingView</name>
    <message>
        <source>Mouse wheel or + and - zoom, dragging moves, 0 shows all</source>
        <translation>Mausrad oder + und - zoomen, Ziehen verschiebt, 0 zeigt alles</translation>
    </message>
</context>
<context>
    <name>EngineProcess</name>
    <message>
        <source>The engine stopped {0} times in a row</source>
        <translation>Der Rechenkern ist {0}-mal nacheinander stehen geblieben</translation>
    </message>
    <message>
        <source>try again, or look into the log</source>
        <translation>noch einmal versuchen oder ins Protokoll sehen</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Enlarged drawing</source>
        <translation>Vergrößerte Zeichnung</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>Back to all drawings (Esc)</source>
        <translation>Zurück zu allen Zeichnungen (Esc)</translation>
    </message>
    <message>
        <source>Previous drawing (Left)</source>
        <translation>Vorige Zeichnung (Links)</translation>
    </message>
    <message>
        <source>Next drawing (Right)</source>
        <translation>Nächste Zeichnung (Rechts)</translation>
    </message>
    <message>
        <source>Favourite (F)</source>
        <translation>Favorit (F)</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <source>Make this drawing your character, and draw it again (M)</source>
        <translation>Diese Zeichnung zum eigenen Zeichen machen und neu zeichnen lassen (M)</translation>
    </message>
    <message>
        <source>Your drawing below</source>
        <translation>Eigene Zeichnung darunter</translation>
    </message>
    <message>
        <source>Show the drawing that this one was drawn after, faintly (G)</source>
        <translation>Die Zeichnung, nach der diese entstand, blass zeigen (G)</translation>
    </message>
    <message>
        <source>Not scored yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>originality {0}, recognizability {1} %</source>
        <translation>Originalität {0}, Wiedererkennbarkeit {1}&#xa0;%</translation>
    </message>
    <message>
        <source>by your own hand</source>
        <translation>von eigener Hand</translation>
    </message>
    <message>
        <source>{0}, guidance {1}, {2} steps, seed {3}, drawing {4}</source>
        <translation>{0}, Führung {1}, {2} Schritte, Startwert {3}, Zeichnung {4}</translation>
    </message>
    <message>
        <source>{0}, asked for originality {1}</source>
        <translation>{0}, gewünschte Originalität {1}</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ExampleCard</name>
    <message>
        <source>Begin with this character</source>
        <translation>Mit diesem Zeichen beginnen</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <source>Comet</source>
        <translation>Komet</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation>Gabel</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Tor</translation>
    </message>
    <message>
        <source>Hook and ring</source>
        <translation>Haken und Ring</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Knot</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Lantern</source>
        <translation>Laterne</translation>
    </message>
    <message>
        <source>Reed</source>
        <translation>Schilf</translation>
    </message>
    <message>
        <source>Sail</source>
        <translation>Segel</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Spirale</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Welle</translation>
    </message>
</context>
<context>
    <name>ExamplesPage</name>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Characters of no script, invented for Otherhand. Choose one, and see how others would draw it.</source>
        <translation>Zeichen aus keiner Schrift, für Otherhand erfunden. Eines wählen und sehen, wie andere es zeichnen würden.</translation>
    </message>
</context>
<context>
    <name>ExportChoices</name>
    <message>
        <source>Drawings</source>
        <translation>Zeichnungen</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>&amp;Selected ({0})</source>
        <translation>Ausge&amp;wählte ({0})</translation>
    </message>
    <message>
        <source>Fa&amp;vourites ({0})</source>
        <translation>Fa&amp;voriten ({0})</translation>
    </message>
    <message>
        <source>&amp;All ({0})</source>
        <translation>&amp;Alle ({0})</translation>
    </message>
    <message>
        <source>PNG pictures</source>
        <translation>PNG-Bilder</translation>
    </message>
    <message>
        <source>SVG curves</source>
        <translation>SVG-Kurven</translation>
    </message>
    <message>
        <source>PDF sheet</source>
        <translation>PDF-Bogen</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Kontaktbogen</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>Größe in Pixeln</translation>
    </message>
    <message>
        <source> px</source>
        <translation>&#xa0;px</translation>
    </message>
    <message>
        <source>Length of the longer side, {0} to {1} pixels</source>
        <translation>Länge der längeren Seite, {0} bis {1} Pixel</translation>
    </message>
    <message>
        <source>&amp;White</source>
        <translation>Wei&amp;ß</translation>
    </message>
    <message>
        <source>&amp;Transparent</source>
        <translation>&amp;Transparent</translation>
    </message>
    <message>
        <source>One picture for each drawing. Drop one on the page to go on from it.</source>
        <translation>Ein Bild je Zeichnung. Auf die Seite gezogen, geht es damit weiter.</translation>
    </message>
    <message>
        <source>One file for each drawing, every stroke a path.</source>
        <translation>Eine Datei je Zeichnung, jeder Strich ein Pfad.</translation>
    </message>
    <message>
        <source>Pages to print, sharp at any size.</source>
        <translation>Seiten zum Drucken, scharf in jeder Größe.</translation>
    </message>
    <message>
        <source>One picture of up to 399 drawings with their scores.</source>
        <translation>Ein Bild mit bis zu 399 Zeichnungen und ihrer Bewertung.</translation>
    </message>
    <message>
        <source>A folder for each character: pictures, a table of seeds and scores, arrays.</source>
        <translation>Ein Ordner je Zeichen: Bilder, eine Tabelle mit Startwerten und Bewertung, Arrays.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>There are no drawings to export yet.</source>
        <translation>Noch gibt es keine Zeichnungen zum Exportieren.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Angehalten. Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview of the export</source>
        <translation>Vorschau des Exports</translation>
    </message>
</context>
<context>
    <name>ExportTarget</name>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Replace what is there</source>
        <translation>Vorhandenes e&amp;rsetzen</translation>
    </message>
    <message>
        <source>W&amp;here to</source>
        <translation>Wo&amp;hin</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
</context>
<context>
    <name>Family</name>
    <message>
        <source>Guided diffusion (CFGDM)</source>
        <translation>Geführte Diffusion (CFGDM)</translation>
    </message>
    <message>
        <source>Plain diffusion (DDPM)</source>
        <translation>Einfache Diffusion (DDPM)</translation>
    </message>
    <message>
        <source>Few-shot diffusion (FSDM)</source>
        <translation>Few-Shot-Diffusion (FSDM)</translation>
    </message>
    <message>
        <source>Neural statistician (VAE-NS)</source>
        <translation>Neuronaler Statistiker (VAE-NS)</translation>
    </message>
    <message>
        <source>Spatial transformer (VAE-STN)</source>
        <translation>Räumlicher Transformer (VAE-STN)</translation>
    </message>
    <message>
        <source>Adversarial, U-Net (DA-GAN-UN)</source>
        <translation>Gegnerisch, U-Net (DA-GAN-UN)</translation>
    </message>
    <message>
        <source>Adversarial, ResNet (DA-GAN-RN)</source>
        <translation>Gegnerisch, ResNet (DA-GAN-RN)</translation>
    </message>
    <message>
        <source>Your hand</source>
        <translation>Eigene Hand</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Open {0}</source>
        <translation>Öffnen von {0}</translation>
    </message>
    <message>
        <source>Otherhand documents ({0})</source>
        <translation>Otherhand-Dokumente ({0})</translation>
    </message>
    <message>
        <source>“{0}” was changed by another program. Replace it?</source>
        <translation>„{0}“ wurde von einem anderen Programm geändert. Ersetzen?</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Datei ersetzen?</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Your own drawings</source>
        <translation>Eigene Zeichnungen</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variationen</translation>
    </message>
    <message>
        <source>By your own hand</source>
        <translation>Von eigener Hand</translation>
    </message>
    <message>
        <source>By other hands</source>
        <translation>Von anderen Händen</translation>
    </message>
    <message>
        <source>No drawing passes the filters.</source>
        <translation>Keine Zeichnung passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Variations of your character appear here.</source>
        <translation>Hier erscheinen Variationen des eigenen Zeichens.</translation>
    </message>
</context>
<context>
    <name>GalleryActions</name>
    <message>
        <source>Enlarge</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Mehr davon</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as SVG</source>
        <translation>Als SVG kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>GalleryBar</name>
    <message>
        <source>1 drawing</source>
        <translation>1 Zeichnung</translation>
    </message>
    <message>
        <source>{0} drawings</source>
        <translation>{0} Zeichnungen</translation>
    </message>
    <message>
        <source>{0} of {1} drawings</source>
        <translation>{0} von {1} Zeichnungen</translation>
    </message>
    <message>
        <source>{0}, {1} selected</source>
        <translation>{0}, {1} ausgewählt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Draw as many again, from further seeds</source>
        <translation>Noch einmal so viele zeichnen, mit weiteren Startwerten</translation>
    </message>
    <message>
        <source>Clear others</source>
        <translation>Übrige löschen</translation>
    </message>
    <message>
        <source>Delete all but favourites and your own drawings (can be undone)</source>
        <translation>Alle außer Favoriten und eigenen Zeichnungen löschen (lässt sich rückgängig machen)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>What comes first</source>
        <translation>Was zuerst kommt</translation>
    </message>
    <message>
        <source>As drawn</source>
        <translation>Wie gezeichnet</translation>
    </message>
    <message>
        <source>Most original</source>
        <translation>Originellste zuerst</translation>
    </message>
    <message>
        <source>Least original</source>
        <translation>Am wenigsten originelle</translation>
    </message>
    <message>
        <source>Most recognizable</source>
        <translation>Am besten erkennbare</translation>
    </message>
    <message>
        <source>Least recognizable</source>
        <translation>Am schlechtesten erkennbare</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Show the drawings of one model only</source>
        <translation>Nur die Zeichnungen eines Modells zeigen</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>Nur Favoriten</translation>
    </message>
    <message>
        <source>Show favourites only</source>
        <translation>Nur Favoriten zeigen</translation>
    </message>
    <message>
        <source>Originality</source>
        <translation>Originalität</translation>
    </message>
    <message>
        <source>Originality is how far a drawing is from yours; another person&apos;s is at about 0.55</source>
        <translation>Originalität sagt, wie weit eine Zeichnung von der eigenen entfernt ist; die eines anderen Menschen liegt bei etwa 0,55</translation>
    </message>
    <message>
        <source>Recognizability</source>
        <translation>Wiedererkennbarkeit</translation>
    </message>
    <message>
        <source>Recognizability is the chance that a drawing is taken for your character among 20</source>
        <translation>Wiedererkennbarkeit ist die Wahrscheinlichkeit, dass eine Zeichnung unter 20 Zeichen für das eigene gehalten wird</translation>
    </message>
    <message>
        <source>Size of the drawings</source>
        <translation>Größe der Zeichnungen</translation>
    </message>
    <message>
        <source>Size of the drawings (Ctrl and mouse wheel)</source>
        <translation>Größe der Zeichnungen (Strg und Mausrad)</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Got it</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Close these first steps</source>
        <translation>Diese ersten Schritte schließen</translation>
    </message>
    <message>
        <source>Draw a character</source>
        <translation>Ein Zeichen zeichnen</translation>
    </message>
    <message>
        <source>Any mark you like, with mouse, pen or finger. Or begin with one of the examples.</source>
        <translation>Irgendein Zeichen, mit Maus, Stift oder Finger. Oder mit einem der Beispiele beginnen.</translation>
    </message>
    <message>
        <source>Watch others draw it</source>
        <translation>Zusehen, wie andere es zeichnen</translation>
    </message>
    <message>
        <source>Lift the pen, and other hands draw it too. Each drawing is also a point on the plane.</source>
        <translation>Den Stift absetzen, und andere Hände zeichnen es auch. Jede Zeichnung ist zugleich ein Punkt auf der Ebene.</translation>
    </message>
    <message>
        <source>Keep and export</source>
        <translation>Behalten und exportieren</translation>
    </message>
    <message>
        <source>Give a star to those you like, and take them along as PNG, SVG or PDF.</source>
        <translation>Was gefällt, bekommt einen Stern und lässt sich als PNG, SVG oder PDF mitnehmen.</translation>
    </message>
</context>
<context>
    <name>ImageImport</name>
    <message>
        <source>The image</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>The image could not be read: {0}</source>
        <translation>Das Bild konnte nicht gelesen werden: {0}</translation>
    </message>
    <message>
        <source>save it as PNG and try again</source>
        <translation>als PNG speichern und noch einmal versuchen</translation>
    </message>
</context>
<context>
    <name>KeyboardPen</name>
    <message>
        <source>Arrow keys move the pen, Space puts it down, Enter lifts it</source>
        <translation>Pfeiltasten bewegen den Stift, die Leertaste setzt ihn auf, die Eingabetaste hebt ihn ab</translation>
    </message>
    <message>
        <source>Pen up</source>
        <translation>Stift abgehoben</translation>
    </message>
    <message>
        <source>Pen down, {0}</source>
        <translation>Stift aufgesetzt, {0}</translation>
    </message>
    <message>
        <source>Stroke given up</source>
        <translation>Strich verworfen</translation>
    </message>
    <message>
        <source>{0} % across, {1} % down</source>
        <translation>{0}&#xa0;% nach rechts, {1}&#xa0;% nach unten</translation>
    </message>
</context>
<context>
    <name>LayerBar</name>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Stretch near 100 %</source>
        <translation>Nahe 100&#xa0;% strecken</translation>
    </message>
    <message>
        <source>Where people&apos;s drawings of 316 characters stand, scored like the drawings here: half of them lie in the strongest part, 90 % in all of it. The line is their mean.</source>
        <translation>Wo Zeichnungen von Menschen zu 316 Zeichen stehen, bewertet wie die Zeichnungen hier: die Hälfte liegt im kräftigsten Teil, 90&#xa0;% im ganzen. Die Linie ist ihr Mittel.</translation>
    </message>
    <message>
        <source>Broken lines: curves of the paper (ICML 2023, figure 3b and ends from figure 4), read off the plot, on Quick, Draw! with other critics than here. Marks at the right edge: its families on Omniglot (figure 2a), only their recognizability, because the paper places them by diversity, which is not originality.</source>
        <translation>Gestrichelte Linien: Kurven des Artikels (ICML 2023, Abbildung 3b, Enden aus Abbildung 4), aus dem Bild abgelesen, für Quick, Draw! mit anderen Bewertern als hier. Marken am rechten Rand: seine Familien auf Omniglot (Abbildung 2a), nur mit Wiedererkennbarkeit, denn der Artikel ordnet sie nach Vielfalt, und die ist nicht Originalität.</translation>
    </message>
    <message>
        <source>Give the last few percent, where most drawings are, more room; the axis says where they are.</source>
        <translation>Den letzten Prozenten, wo die meisten Zeichnungen sind, mehr Platz geben; die Achse sagt, wo sie liegen.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <source>Save the changes to “{0}”?</source>
        <translation>Änderungen an „{0}“ speichern?</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Ohne Speichern gehen sie verloren.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The engine stopped and is being restarted; nothing was lost</source>
        <translation>Der Rechenkern blieb stehen und wird neu gestartet; nichts ging verloren</translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>No models are installed.</source>
        <translation>Keine Modelle sind installiert.</translation>
    </message>
    <message>
        <source>Judge of originality (SimCLR)</source>
        <translation>Bewertet die Originalität (SimCLR)</translation>
    </message>
    <message>
        <source>Judge of recognizability (Prototypical Net)</source>
        <translation>Bewertet die Wiedererkennbarkeit (Prototypical Net)</translation>
    </message>
    <message>
        <source>Originality</source>
        <translation>Originalität</translation>
    </message>
    <message>
        <source>Diversity</source>
        <translation>Vielfalt</translation>
    </message>
    <message>
        <source>Recognizability</source>
        <translation>Wiedererkennbarkeit</translation>
    </message>
    <message>
        <source>Within its alphabet</source>
        <translation>Innerhalb seines Alphabets</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Right among 20 of any alphabet</source>
        <translation>Richtig unter 20 aus allen Alphabeten</translation>
    </message>
    <message>
        <source>Right among 20 of the same alphabet</source>
        <translation>Richtig unter 20 aus demselben Alphabet</translation>
    </message>
    <message>
        <source>Largest difference from the trained network</source>
        <translation>Größter Unterschied zum trainierten Netz</translation>
    </message>
    <message>
        <source>Guidance {0}</source>
        <translation>Führung {0}</translation>
    </message>
</context>
<context>
    <name>Pen</name>
    <message>
        <source>Stroke</source>
        <translation>Strich</translation>
    </message>
</context>
<context>
    <name>Plane</name>
    <message>
        <source>Plane of originality and recognizability</source>
        <translation>Ebene von Originalität und Wiedererkennbarkeit</translation>
    </message>
    <message>
        <source>Originality: how far a drawing is from the exemplar for a network that compares drawings; another person&apos;s is at about 0.55.</source>
        <translation>Originalität: wie weit eine Zeichnung vom Exemplar entfernt ist, für ein Netz, das Zeichnungen vergleicht; die eines anderen Menschen liegt bei etwa 0,55.</translation>
    </message>
    <message>
        <source>Recognizability: how likely a drawing is taken for the exemplar&apos;s character among 20 characters.</source>
        <translation>Wiedererkennbarkeit: wie wahrscheinlich eine Zeichnung unter 20 Zeichen für das des Exemplars gehalten wird.</translation>
    </message>
    <message>
        <source>This layer&apos;s file cannot be read: {0}</source>
        <translation>Die Datei dieser Schicht ist nicht lesbar: {0}</translation>
    </message>
    <message>
        <source>originality</source>
        <translation>Originalität</translation>
    </message>
    <message>
        <source>recognizability</source>
        <translation>Wiedererkennbarkeit</translation>
    </message>
</context>
<context>
    <name>PlaneBar</name>
    <message>
        <source>Search on the plane</source>
        <translation>Suche auf der Ebene</translation>
    </message>
    <message>
        <source>Stop searching</source>
        <translation>Suche beenden</translation>
    </message>
    <message>
        <source>End the search (Esc)</source>
        <translation>Suche beenden (Esc)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show the whole plane (Home)</source>
        <translation>Die ganze Ebene zeigen (Pos1)</translation>
    </message>
    <message>
        <source>tries {0}, found {1} of {2}</source>
        <translation>{0} Versuche, {1} von {2} gefunden</translation>
    </message>
    <message>
        <source>found {0} in {1} tries</source>
        <translation>{0} in {1} Versuchen gefunden</translation>
    </message>
    <message>
        <source>stopped after {0} tries, found {1} of {2}</source>
        <translation>nach {0} Versuchen angehalten, {1} von {2} gefunden</translation>
    </message>
    <message>
        <source>gave up after {0} tries, found {1} of {2}</source>
        <translation>nach {0} Versuchen aufgegeben, {1} von {2} gefunden</translation>
    </message>
    <message>
        <source>Select in a box</source>
        <translation>Im Rechteck auswählen</translation>
    </message>
    <message>
        <source>Drag a box to select drawings</source>
        <translation>Ein Rechteck um Zeichnungen ziehen, um sie auszuwählen</translation>
    </message>
    <message>
        <source>Select with a lasso</source>
        <translation>Mit dem Lasso auswählen</translation>
    </message>
    <message>
        <source>Drag around drawings to select them</source>
        <translation>Um Zeichnungen herum ziehen, um sie auszuwählen</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Zielen</translation>
    </message>
    <message>
        <source>Drag a box to ask for drawings that land in it (Alt+drag)</source>
        <translation>Ein Rechteck ziehen und Zeichnungen verlangen, die darin landen (Alt+Ziehen)</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Ansicht verschieben</translation>
    </message>
    <message>
        <source>Drag to move the view (right mouse button)</source>
        <translation>Ziehen verschiebt die Ansicht (rechte Maustaste)</translation>
    </message>
</context>
<context>
    <name>PlaneCard</name>
    <message>
        <source>guidance {0}</source>
        <translation>Führung {0}</translation>
    </message>
    <message>
        <source>originality {0}</source>
        <translation>Originalität {0}</translation>
    </message>
    <message>
        <source>recognizability {0} %</source>
        <translation>Wiedererkennbarkeit {0}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PlaneLayers</name>
    <message>
        <source>people</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>people (paper)</source>
        <translation>Menschen (Artikel)</translation>
    </message>
    <message>
        <source>paper, Omniglot, %</source>
        <translation>Artikel, Omniglot, %</translation>
    </message>
</context>
<context>
    <name>PointEraser</name>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
</context>
<context>
    <name>RangeSlider</name>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>What is not saved cannot be kept safe now: {0}</source>
        <translation>Was nicht gespeichert ist, kann gerade nicht gesichert werden: {0}</translation>
    </message>
    <message>
        <source>save it soon, and free some space</source>
        <translation>bald speichern und Platz schaffen</translation>
    </message>
</context>
<context>
    <name>SeedRow</name>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The number that the chance begins with: the same seed draws the same again</source>
        <translation>Die Zahl, mit der der Zufall beginnt: derselbe Startwert zeichnet dasselbe noch einmal</translation>
    </message>
    <message>
        <source>Keep the seed</source>
        <translation>Startwert behalten</translation>
    </message>
    <message>
        <source>Locked: Generate draws the same set again. Open: every Generate takes the next seed</source>
        <translation>Geschlossen: „Erzeugen“ zeichnet denselben Satz noch einmal. Offen: jedes „Erzeugen“ nimmt den nächsten Startwert</translation>
    </message>
    <message>
        <source>Throw the dice for a seed</source>
        <translation>Einen Startwert würfeln</translation>
    </message>
    <message>
        <source>Take the next seed</source>
        <translation>Den nächsten Startwert nehmen</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>That drawing has no ink to start from</source>
        <translation>In dieser Zeichnung ist keine Tinte, von der es ausgehen könnte</translation>
    </message>
    <message>
        <source>choose another one</source>
        <translation>eine andere wählen</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>„Mehr davon“</translation>
    </message>
    <message>
        <source>Own drawing</source>
        <translation>Eigene Zeichnung</translation>
    </message>
    <message>
        <source>Delete drawings</source>
        <translation>Löschen von Zeichnungen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Aufnahme in die Favoriten</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Entfernen aus den Favoriten</translation>
    </message>
    <message>
        <source>There is no ink to start from</source>
        <translation>Es ist keine Tinte da, von der es ausgehen könnte</translation>
    </message>
    <message>
        <source>draw something first</source>
        <translation>zuerst etwas zeichnen</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Stiftbreite</translation>
    </message>
    <message>
        <source>Width of the pen on a new page of 640 by 640 pixels</source>
        <translation>Breite des Stifts auf einer neuen Seite von 640 mal 640 Pixeln</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>fein</translation>
    </message>
    <message>
        <source>broad</source>
        <translation>breit</translation>
    </message>
    <message>
        <source>Stabiliser</source>
        <translation>Stabilisator</translation>
    </message>
    <message>
        <source>How calmly the ink follows the pen: 0 follows every tremble</source>
        <translation>Wie ruhig die Tinte dem Stift folgt: 0 folgt jedem Zittern</translation>
    </message>
    <message>
        <source>quick</source>
        <translation>flink</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>&amp;Draw variations after each stroke</source>
        <translation>Nach jedem Strich &amp;Variationen zeichnen</translation>
    </message>
    <message>
        <source>Otherwise they are drawn when you press Generate</source>
        <translation>Sonst erst auf „Erzeugen“ hin</translation>
    </message>
    <message>
        <source>Keep unsaved work every</source>
        <translation>Nicht Gespeichertes sichern alle</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Seconds between two copies of what is not saved yet</source>
        <translation>Sekunden zwischen zwei Kopien dessen, was noch nicht gespeichert ist</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Another language shows after a restart.</source>
        <translation>Eine andere Sprache erscheint nach einem Neustart.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Pen of a new page</source>
        <translation>Stift einer neuen Se&amp;ite</translation>
    </message>
    <message>
        <source>&amp;Stabiliser</source>
        <translation>S&amp;tabilisator</translation>
    </message>
    <message>
        <source>A copy for after a crash; your files are left alone.</source>
        <translation>Eine Kopie für den Fall eines Absturzes; die Dateien bleiben unberührt.</translation>
    </message>
    <message>
        <source>&amp;Keep unsaved work every</source>
        <translation>&amp;Nicht Gespeichertes sichern alle</translation>
    </message>
</context>
<context>
    <name>SheetView</name>
    <message>
        <source>Reading the image</source>
        <translation>Das Bild wird gelesen</translation>
    </message>
    <message>
        <source>Draw it again</source>
        <translation>Noch einmal zeichnen</translation>
    </message>
    <message>
        <source>your own hand joins the others on the plane</source>
        <translation>die eigene Hand kommt zu den anderen auf die Ebene</translation>
    </message>
    <message>
        <source>Draw a character</source>
        <translation>Ein Zeichen zeichnen</translation>
    </message>
    <message>
        <source>or drop an image here</source>
        <translation>oder ein Bild hierher ziehen</translation>
    </message>
</context>
<context>
    <name>ShortcutDialog</name>
    <message>
        <source>Commands and keys</source>
        <translation>Befehle und Tasten</translation>
    </message>
    <message>
        <source>Search for words or keys</source>
        <translation>Nach Wörtern oder Tasten suchen</translation>
    </message>
    <message>
        <source>No command and no key fits.</source>
        <translation>Kein Befehl und keine Taste passt.</translation>
    </message>
    <message>
        <source>Enter does what is chosen.</source>
        <translation>Die Eingabetaste führt aus, was gewählt ist.</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
    <message>
        <source>Keys in the panels</source>
        <translation>Tasten in den Feldern</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Drawing</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Engine restarting</source>
        <translation>Rechenkern startet neu</translation>
    </message>
</context>
<context>
    <name>StatusChip</name>
    <message>
        <source>Status</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What Otherhand is doing now</source>
        <translation>Was Otherhand gerade tut</translation>
    </message>
</context>
<context>
    <name>StrokeEraser</name>
    <message>
        <source>Erase</source>
        <translation>Radieren</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Beispiele</translation>
    </message>
    <message>
        <source>Open an &amp;image…</source>
        <translation>B&amp;ild öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter&#xa0;…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Be&amp;enden</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Diese Dateien vergessen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Paste an image as the character</source>
        <translation>Bild als Zeichen &amp;einfügen</translation>
    </message>
    <message>
        <source>C&amp;lear the page</source>
        <translation>Seite &amp;leeren</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Eins&amp;tellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Drawings</source>
        <translation>&amp;Zeichnungen</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Erzeugen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;More variations</source>
        <translation>&amp;Mehr Variationen</translation>
    </message>
    <message>
        <source>&amp;Clear all but favourites</source>
        <translation>Alle außer &amp;Favoriten löschen</translation>
    </message>
    <message>
        <source>Draw with my own &amp;hand</source>
        <translation>Mit eigener &amp;Hand zeichnen</translation>
    </message>
    <message>
        <source>&amp;Keep my drawing</source>
        <translation>Eigene Zeichnung &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Gallery</source>
        <translation>&amp;Galerie</translation>
    </message>
    <message>
        <source>&amp;Plane</source>
        <translation>&amp;Ebene</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Commands and keys…</source>
        <translation>&amp;Befehle und Tasten&#xa0;…</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>&amp;About Otherhand</source>
        <translation>&amp;Über Otherhand</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Canvas: move the keyboard&apos;s pen</source>
        <translation>Zeichenfläche: den Stift mit der Tastatur bewegen</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Canvas: put the pen down, or lift it</source>
        <translation>Zeichenfläche: den Stift aufsetzen oder abheben</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Canvas: finer or coarser steps of the pen</source>
        <translation>Zeichenfläche: feinere oder gröbere Schritte des Stifts</translation>
    </message>
    <message>
        <source>Shift, Ctrl with arrow keys</source>
        <translation>Umschalt, Strg mit Pfeiltasten</translation>
    </message>
    <message>
        <source>Canvas, gallery: larger or smaller</source>
        <translation>Zeichenfläche, Galerie: größer oder kleiner</translation>
    </message>
    <message>
        <source>Gallery: select all</source>
        <translation>Galerie: alles auswählen</translation>
    </message>
    <message>
        <source>Plane: go to the nearest drawing</source>
        <translation>Ebene: zur nächsten Zeichnung gehen</translation>
    </message>
    <message>
        <source>Plane: show all</source>
        <translation>Ebene: alles zeigen</translation>
    </message>
    <message>
        <source>Plane: search in a box</source>
        <translation>Ebene: in einem Rechteck suchen</translation>
    </message>
    <message>
        <source>Alt with a drag</source>
        <translation>Alt mit Ziehen</translation>
    </message>
</context>
</TS>
