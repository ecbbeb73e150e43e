import { plantedElsewhere } from './planted-elsewhere.ts';
import { plantedFaults } from './planted-faults.ts';
import { throwaway } from './throwaway.ts';

// `node test/mutation/planted.ts [folder of src …]` plants each fault in turn (with folders, only those in them) in a
// copy of the project and runs the tests that should detect it. Exits with 1 when one is missed.
const folders = process.argv.slice(2);
const copy = throwaway();
const faults = [...plantedFaults, ...plantedElsewhere].filter(
	({ file }) => folders.length === 0 || folders.some((folder) => file.startsWith(folder)),
);
const missed = faults.filter(({ file, find, replace, tests }, index) => {
	const source = copy.read(file);
	if (source.split(find).length !== 2) throw new Error(`${file} does not have “${find}” once`);
	const [finder] = copy.failing(
		file,
		source.replace(find, () => replace),
		[tests],
	);
	console.log(`${index + 1}/${faults.length} ${file} “${replace}”: ${finder ?? 'MISSED'}`);
	return finder === undefined;
});
console.log(`${faults.length - missed.length} of ${faults.length} found`);
process.exitCode = missed.length > 0 ? 1 : 0;
